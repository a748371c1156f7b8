import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPatiently } from './patient-reading.ts';

describe('reading a page again', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('[LIV-12] waits while the server does not answer, and then reads once', async () => {
		let reachable = false;
		let read = 0;
		const reading = readPatiently(
			async () => void read++,
			async () => reachable
		);
		await reading.read();
		await reading.read();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(read).toBe(0);
		reachable = true;
		await vi.advanceTimersByTimeAsync(10_000);
		expect(read).toBe(1);
		await reading.read();
		expect(read).toBe(2);
	});

	it('[LIV-12] reads no more once the page has left', async () => {
		let read = 0;
		const reading = readPatiently(
			async () => void read++,
			async () => false
		);
		await reading.read();
		reading.stop();
		await vi.advanceTimersByTimeAsync(10_000);
		await reading.read();
		expect(read).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});
});
