import { expect, it } from 'vitest';
import { mayAskForLink } from './limits.ts';

it('[PEO-15] strangers who ask for links to an address don’t lock its owner out', () => {
	const asked = (client: string, times: number) =>
		Array.from({ length: times }, () => mayAskForLink(client, 'anna@kommun.se', 0)).filter(Boolean).length;
	expect(asked('10.0.0.1', 20)).toBe(5);
	expect(asked('10.0.0.2', 20)).toBe(5);
	expect(asked('192.0.2.7', 1)).toBe(1);
});

it('[PEO-15] and a mailbox isn’t filled from many places', () => {
	const sent = Array.from({ length: 200 }, (_, n) => mayAskForLink(`10.1.0.${n}`, 'bo@kommun.se', 0));
	expect(sent.filter(Boolean)).toHaveLength(40);
});
