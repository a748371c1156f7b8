import { expect, it } from 'vitest';
import { holdBack, mayAskForLink } from './limits.ts';
import { createCrowd, createRateLimit } from './rate.ts';

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

it('[PEO-15] a login has so many places at once, and who leaves makes room once', () => {
	const crowd = createCrowd(2);
	const [first, second] = [crowd.enter('a'), crowd.enter('a')];
	expect([first, second, crowd.enter('b')].every((leave) => leave !== null)).toBe(true);
	expect(crowd.enter('a')).toBeNull();
	first?.();
	first?.();
	expect(crowd.enter('a')).not.toBeNull();
	expect(crowd.enter('a')).toBeNull();
});

it('[PEO-15] whoever has done too much is told to wait, by a code that has a sentence', () => {
	const once = createRateLimit(1, 1_000);
	holdBack(once, 'anna', 0);
	expect(() => holdBack(once, 'anna', 1)).toThrow(expect.objectContaining({ code: 'too-fast' }));
	holdBack(once, 'anna', 1_001);
});
