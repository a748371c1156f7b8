/** S2: several rooms with several people in each, who all type. */
import { setTimeout as pause } from 'node:timers/promises';
import { cpuMsOf } from '../../machine.ts';
import { summaryOf } from '../../statistics.ts';
import { findMarkers, marker, nowUs } from '../marker.ts';
import { inGroups, join, type Participant } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { typist } from '../writing.ts';

interface Typist {
	readonly participant: Participant;
	readonly type: (words: string) => void;
	/** Times of own markers: a server may send them back, and those don't count. */
	readonly own: Set<number>;
}

const state = { typists: [] as Typist[], next: 0, from: Infinity, to: Infinity, times: [] as number[] };
const PER_ROOM = 4;

export async function seatTypists({ place, rooms }: { place: Place; rooms: number }) {
	const seats = Array.from({ length: rooms * PER_ROOM }, (_, n) => ({
		room: Math.floor(n / PER_ROOM),
		seat: n % PER_ROOM
	}));
	const seated = await inGroups(seats, 20, async ({ room, seat }) => {
		const own = new Set<number>();
		const heard = (update: Buffer) =>
			findMarkers(update, (time) => {
				if (time >= state.from && time < state.to && !own.has(time))
					state.times.push((nowUs() - time) / 1000);
			});
		const participant = await join(place, roomAt(place, room), { person: seat, light: true, heard });
		return { participant, type: typist(participant.doc, seat), own, seat };
	});
	// One after the other from different rooms.
	state.typists = seated.toSorted((a, b) => a.seat - b.seat);
	state.next = 0;
	return { typists: seated.length };
}

export interface Pace {
	/** Updates per second from all together. */
	readonly rate: number;
	readonly ms: number;
	readonly warmMs: number;
	readonly pids: readonly number[];
}

/** Has them type at the rate and tells how long each update took to each of the three others. */
export async function typeFor({ rate, ms, warmMs, pids }: Pace) {
	Object.assign(state, { from: Infinity, to: Infinity, times: [] });
	const begun = nowUs();
	const end = begun + (ms + warmMs) * 1000;
	let sent = 0;
	let counted = 0;
	let cpu = 0;
	let clientCpu = process.cpuUsage();
	await new Promise<void>((done) => {
		const turn = () => {
			const now = nowUs();
			if (now >= end) return done();
			if (state.from === Infinity && now >= begun + warmMs * 1000) {
				cpu = cpuMsOf(pids);
				clientCpu = process.cpuUsage();
				state.from = nowUs();
			}
			const due = Math.floor(((now - begun) * rate) / 1e6);
			for (let left = Math.min(due - sent, 400); left > 0; left--, sent++) {
				const one = state.typists[state.next++ % state.typists.length];
				const time = nowUs();
				if (one === undefined) continue;
				if (one.own.size > 400) one.own.clear();
				one.own.add(time);
				one.type(marker(time));
				if (time >= state.from) counted++;
			}
			setTimeout(turn, 1);
		};
		turn();
	});
	state.to = nowUs();
	const cpuMs = cpuMsOf(pids) - cpu;
	const { user, system } = process.cpuUsage(clientCpu);
	const wallMs = (state.to - state.from) / 1000;
	const deliveredInTime = state.times.length;
	await pause(400);
	return {
		offered: rate,
		achieved: (counted * 1000) / wallMs,
		expected: counted * (PER_ROOM - 1),
		delivered: state.times.length,
		deliveredInTime,
		latency: summaryOf(state.times),
		wallMs,
		cpuMs,
		clientCpuMs: (user + system) / 1000,
		closed: state.typists.filter(({ participant }) => participant.socket.closed).length
	};
}

export async function dismissTypists(): Promise<void> {
	for (const { participant } of state.typists) participant.leave();
	state.typists = [];
	await pause(200);
}
