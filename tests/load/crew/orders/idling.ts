/** S4: very many rooms with one person in each, who wrote something and now does nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import { nowUs } from '../marker.ts';
import { inGroups, join, type Participant } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { typist } from '../writing.ts';

const state = { seated: [] as Participant[] };

/** `from`: the number of the first room. */
export async function sitDown({ place, from, rooms }: { place: Place; from: number; rooms: number }) {
	const begun = nowUs();
	let failed = 0;
	const numbers = Array.from({ length: rooms }, (_, n) => from + n);
	await inGroups(numbers, 25, async (room) => {
		try {
			const one = await join(place, roomAt(place, room), { light: true });
			typist(one.doc, 0)('en dag i nämnden '.repeat(12));
			state.seated.push(one);
		} catch {
			failed++;
		}
	});
	return { ms: (nowUs() - begun) / 1000, open: state.seated.length, failed };
}

export async function getUp(): Promise<void> {
	for (const one of state.seated) one.leave();
	state.seated = [];
	await pause(500);
}
