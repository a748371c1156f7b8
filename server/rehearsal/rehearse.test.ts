import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { rehearse } from './rehearse.ts';

describe('rehearsal', () => {
	it('[ROOM-25] people write and come and go before the server opens, and nothing of it remains', async () => {
		const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const done = await rehearse();
		expect(told.mock.calls).toEqual([]);
		expect(done?.edits).toBeGreaterThan(0);
		expect(done?.entrances).toBeGreaterThan(0);
		expect(
			readdirSync(tmpdir()).filter((name) => name.startsWith(`samsyn-rehearsal-${process.pid}-`))
		).toEqual([]);
		told.mockRestore();
	});
});
