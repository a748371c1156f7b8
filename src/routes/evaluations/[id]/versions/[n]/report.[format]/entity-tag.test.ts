import { expect, it } from 'vitest';
import { hasAlready, tagged } from './entity-tag.server.ts';

it('[REP-75] who names the checksum has the bytes, marked as weak or among others too', () => {
	const { ETag } = tagged('ab12', true);
	for (const header of [ETag, `W/${ETag}`, `"cd", ${ETag}`])
		expect(hasAlready(header, 'ab12'), header).toBe(true);
	for (const header of [null, '', '"cd"', 'ab12', '"ab"']) expect(hasAlready(header, 'ab12')).toBe(false);
});
