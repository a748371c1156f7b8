import { describe, expect, it } from 'vitest';
import { hintsAnswer, hintStream, type Standing } from './hint-stream.server.ts';

/** A bell rung by hand, and a question that is answered when the test says so. */
function stand() {
	const hearers = new Map<string, () => void>();
	const answers: ((now: Standing) => void)[] = [];
	const stream = hintStream({
		bell: {
			listen: (topic, hear) => {
				hearers.set(topic, hear);
				return () => void hearers.delete(topic);
			}
		},
		topics: ['evaluation:e', 'session:s'],
		progress: 'progress:e',
		standing: () => new Promise((answer) => answers.push(answer))
	});
	// As the encoder of the answer does, this passes on both what is told and that the page has gone.
	const reader = stream.pipeThrough(new TransformStream<string, string>()).getReader();
	return { hearers, answers, reader, ring: (topic: string) => hearers.get(topic)?.() };
}

/** What nobody has caught, which would end the process. */
async function uncaught(during: () => Promise<void>): Promise<unknown[]> {
	const caught: unknown[] = [];
	const before = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection');
	process.on('unhandledRejection', (error) => caught.push(error));
	try {
		await during();
		await new Promise((done) => setTimeout(done, 20));
	} finally {
		process.removeAllListeners('unhandledRejection');
		for (const one of before) process.on('unhandledRejection', one);
	}
	return caught;
}

describe('hints on their way to a page', () => {
	it('[LIV-15] an act is told once the database has said that the person may stay', async () => {
		const { ring, answers, reader } = stand();
		expect((await reader.read()).value).toBe('retry: 1000\n\n');
		ring('evaluation:e');
		answers[0]?.('stays');
		expect((await reader.read()).value).toBe('event: acts\ndata: \n\n');
	});

	it('[LIV-15] who may not stay is told a last time, and the stream ends', async () => {
		const { ring, answers, reader, hearers } = stand();
		await reader.read();
		ring('evaluation:e');
		answers[0]?.('turned-away');
		expect((await reader.read()).value).toContain('acts');
		expect((await reader.read()).done).toBe(true);
		expect(hearers.size).toBe(0);
	});

	it('[LIV-15] progress, too, is told to nobody who may not stay', async () => {
		const { ring, answers, reader, hearers } = stand();
		await reader.read();
		ring('progress:e');
		await expect.poll(() => answers.length).toBe(1);
		answers[0]?.('stays');
		expect((await reader.read()).value).toBe('event: progress\ndata: \n\n');
		ring('progress:e');
		await expect.poll(() => answers.length, { timeout: 5_000 }).toBe(2);
		answers[1]?.('signed-out');
		expect((await reader.read()).done).toBe(true);
		expect(hearers.size).toBe(0);
	});

	it('[LIV-18] a login has so many streams at once, and each that ends makes room', async () => {
		const hints = { bell: { listen: () => () => undefined }, topics: [], progress: null };
		const open = () => hintsAnswer('login', { ...hints, standing: async () => 'stays' });
		const answers = Array.from({ length: 41 }, open);
		expect(answers.map(({ status }) => status)).toEqual([...Array<number>(40).fill(200), 429]);
		expect(hintsAnswer('another', { ...hints, standing: async () => 'stays' }).status).toBe(200);
		await answers[0]?.body?.cancel();
		await expect.poll(() => open().status).toBe(200);
	});

	it('[REL-46] who stays without anything new to read is told nothing', async () => {
		const { ring, answers, reader } = stand();
		await reader.read();
		ring('evaluation:e');
		answers[0]?.('nothing-new');
		ring('evaluation:e');
		answers[1]?.('stays');
		expect((await reader.read()).value).toBe('event: acts\ndata: \n\n');
		ring('evaluation:e');
		answers[2]?.('signed-out');
		expect((await reader.read()).done).toBe(true);
	});

	it('[LIV-15] a page that leaves while the database is asked disturbs nobody', async () => {
		const faults = await uncaught(async () => {
			const { ring, answers, reader, hearers } = stand();
			ring('evaluation:e');
			await reader.cancel();
			await expect.poll(() => hearers.size).toBe(0);
			answers[0]?.('stays');
		});
		expect(faults).toEqual([]);
	});

	it('[LIV-15] two questions that end the same stream end it once', async () => {
		const faults = await uncaught(async () => {
			const { ring, answers, reader } = stand();
			ring('evaluation:e');
			ring('session:s');
			for (const answer of answers) answer('signed-out');
			while (!(await reader.read()).done);
		});
		expect(faults).toEqual([]);
	});
});
