/** S1: one writes, the others in the room read. From the writer's transaction to each reader's observer. */
import { setTimeout as pause } from 'node:timers/promises';
import type * as Y from 'yjs';
import { ROOT, scoreKey } from '../../../../src/lib/document/names.ts';
import { cpuMsOf } from '../../machine.ts';
import { summaryOf } from '../../statistics.ts';
import { findMarkers, marker, nowUs } from '../marker.ts';
import { inGroups, join } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { sectionOf, typist } from '../writing.ts';

export interface FanOut {
	readonly place: Place;
	readonly room: number;
	/** How many are in the room, the writer included. */
	readonly crowd: number;
	/** Updates per second. */
	readonly rate: number;
	readonly ms: number;
	readonly pids: readonly number[];
	/** The writer's user id and the questions it scores. */
	readonly scorer: string;
	readonly questions: readonly string[];
}

const WARM_MS = 700;

export async function fanOut({ place, room, crowd, rate, ms, pids, scorer, questions }: FanOut) {
	const name = roomAt(place, room);
	const times: number[] = [];
	let from = Infinity;
	const hit = (time: number) => {
		if (time >= from) times.push((nowUs() - time) / 1000);
	};
	const writer = await join(place, name);
	const readers = await inGroups(Array.from({ length: crowd - 1 }), 20, () => join(place, name));
	for (const { doc } of readers) watch(doc, hit);
	await pause(200);

	const type = typist(writer.doc, 0);
	const scores = writer.doc.getMap(ROOT.scores);
	const total = Math.round((rate * (ms + WARM_MS)) / 1000);
	const warm = Math.round((rate * WARM_MS) / 1000);
	const begun = nowUs();
	let cpu = 0;
	let clientCpu = process.cpuUsage();
	for (let n = 0; n < total; n++) {
		const wait = (begun + (n * 1e6) / rate - nowUs()) / 1000;
		if (wait > 0.3) await pause(Math.max(1, Math.floor(wait)));
		if (n === warm) {
			from = nowUs();
			cpu = cpuMsOf(pids);
			clientCpu = process.cpuUsage();
		}
		const question = questions[n % questions.length];
		if (n % 2 === 0 || question === undefined) type(`${marker()} `);
		else scores.set(scoreKey(question, scorer), { x: 100, rationale: marker(), confidence: null });
	}
	const cpuMs = cpuMsOf(pids) - cpu;
	const { user, system } = process.cpuUsage(clientCpu);
	await pause(400);
	const closed = readers.filter(({ socket }) => socket.closed).length;
	for (const one of [writer, ...readers]) one.leave();
	await pause(100);
	return {
		latency: summaryOf(times),
		expected: (total - warm) * (crowd - 1),
		delivered: times.length,
		closed,
		cpuMs,
		clientCpuMs: (user + system) / 1000
	};
}

function watch(doc: Y.Doc, hit: (time: number) => void): void {
	const scores = doc.getMap(ROOT.scores);
	scores.observe(({ keysChanged }) => {
		for (const key of keysChanged) {
			const score = scores.get(String(key));
			if (typeof score === 'object' && score !== null && 'rationale' in score)
				findMarkers(Buffer.from(String(score.rationale)), hit);
		}
	});
	sectionOf(doc, 0).observeDeep((events) => {
		for (const event of events)
			for (const { insert } of event.delta)
				if (typeof insert === 'string') findMarkers(Buffer.from(insert), hit);
	});
}
