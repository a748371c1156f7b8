/** S5: people write until the server is killed; what others had seen, and what was said to be stored, must be there. */
import { setTimeout as pause } from 'node:timers/promises';
import { join, type Participant } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { textOf, typist } from '../writing.ts';

const PER_ROOM = 3;
const WORD = /\{(\d+\.\d+\.\d+)\}/g;

interface Author {
	readonly participant: Participant;
	/** The word in each frame that counts for an acknowledgement, in order; null for a frame without one. */
	readonly frames: (string | null)[];
}

const state = {
	authors: [] as Author[],
	sent: new Set<string>(),
	seen: new Set<string>(),
	acknowledged: new Set<string>()
};

const wordsIn = (bytes: Uint8Array) =>
	[...Buffer.from(bytes).toString('latin1').matchAll(WORD)].map(([, word]) => word ?? '');

export async function beginWriting({ place, rooms, rate }: { place: Place; rooms: number; rate: number }) {
	Object.assign(state, { authors: [], sent: new Set(), seen: new Set(), acknowledged: new Set() });
	for (let n = 0; n < rooms * PER_ROOM; n++) {
		const room = Math.floor(n / PER_ROOM);
		const own = `${room}.${n % PER_ROOM}.`;
		const frames: (string | null)[] = [];
		const participant = await join(place, roomAt(place, room), {
			person: n % PER_ROOM,
			sends: (update) => frames.push(wordsIn(update)[0] ?? null),
			heard: (update) => {
				for (const word of wordsIn(update)) if (!word.startsWith(own)) state.seen.add(word);
			}
		});
		state.authors.push({ participant, frames });
		const type = typist(participant.doc, n % PER_ROOM);
		let count = 0;
		const write = () => {
			if (!participant.socket.open) return;
			const word = `${own}${count++}`;
			state.sent.add(word);
			type(`{${word}}`);
		};
		setInterval(write, 1000 / rate).unref();
	}
	return { authors: state.authors.length };
}

/** After the kill: what the survivors know. */
export async function stopWriting() {
	await pause(150);
	for (const { participant, frames } of state.authors) {
		participant.socket.kill();
		for (const word of frames.slice(0, participant.acknowledged))
			if (word !== null) state.acknowledged.add(word);
	}
	return { sent: state.sent.size, seen: state.seen.size, acknowledged: state.acknowledged.size };
}

/** What a newcomer finds after the restart. */
export async function lookForLosses({ place, rooms }: { place: Place; rooms: number }) {
	const stored = new Set<string>();
	const newcomers: Participant[] = [];
	for (let room = 0; room < rooms; room++)
		newcomers.push(await join(place, roomAt(place, room), { empty: true }));
	await pause(1_000);
	for (const one of newcomers) {
		for (const [, word] of textOf(one.doc).matchAll(WORD)) stored.add(word ?? '');
		one.leave();
	}
	const lost = (words: Set<string>) => [...words].filter((word) => !stored.has(word)).length;
	return {
		sent: state.sent.size,
		seen: state.seen.size,
		acknowledged: state.acknowledged.size,
		lostSeen: lost(state.seen),
		lostAcknowledged: lost(state.acknowledged)
	};
}
