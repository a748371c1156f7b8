/** S6: one attacks a room; do the others in it, and those in another room, notice? */
import { setTimeout as pause } from 'node:timers/promises';
import { attacks } from '../hostile.ts';
import { nowUs } from '../marker.ts';
import { join, type Participant } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { textOf, typist } from '../writing.ts';

export interface Attacking {
	readonly place: Place;
	readonly attack: string;
	/** The attacked room; the next one is the other room. */
	readonly room: number;
}

const WAIT_MS = 1_000;
const SERVED_WITHIN_MS = 5_000;

/** Milliseconds until what one types is read by the other; null if either is cut off or it doesn't come. */
async function served(writer: Participant, reader: Participant, word: string): Promise<number | null> {
	if (writer.socket.closed || reader.socket.closed) return null;
	typist(writer.doc, 1)(word);
	const begun = nowUs();
	while (!textOf(reader.doc).includes(word)) {
		if (nowUs() - begun > SERVED_WITHIN_MS * 1000) return null;
		await pause(5);
	}
	return (nowUs() - begun) / 1000;
}

async function newcomerSees(place: Place, room: string, word: string): Promise<boolean> {
	try {
		const one = await join(place, room, { timeoutMs: SERVED_WITHIN_MS, empty: true });
		await pause(150);
		const sees = textOf(one.doc).includes(word);
		one.socket.kill();
		return sees;
	} catch {
		return false;
	}
}

export async function attackRoom({ place, attack, room }: Attacking) {
	const here = roomAt(place, room);
	const there = roomAt(place, room + 1);
	const peers = [await join(place, here), await join(place, here, { person: 1 })] as const;
	const others = [await join(place, there), await join(place, there, { person: 1 })] as const;
	await served(peers[0], peers[1], 'before ');
	const attacker = await join(place, here, { person: 3, light: true });
	attacks[attack]?.(attacker);
	await pause(WAIT_MS);
	const same = await served(peers[0], peers[1], 'after ');
	const other = await served(others[0], others[1], 'after ');
	const newcomer = await newcomerSees(place, here, same === null ? 'before ' : 'after ');
	const { closed, closeCode, closeReason } = attacker.socket;
	const innocentClosed = [...peers, ...others].filter(({ socket }) => socket.closed).length;
	for (const one of [...peers, ...others, attacker]) one.socket.kill();
	return { cutOff: closed, closeCode, closeReason, innocentClosed, same, other, newcomer };
}
