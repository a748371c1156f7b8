/** S3: a realistic document is written, and later opened by somebody who has nothing of it. */
import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { nowUs } from '../marker.ts';
import { join, type Participant } from '../participant.ts';
import { roomAt, type Place } from '../place.ts';
import { makeRealistic } from '../realistic.ts';

export interface Writing {
	readonly place: Place;
	readonly room: number;
	/** Base64 of what every copy of the document begins with. */
	readonly beginning: string;
	readonly people: readonly string[];
	readonly questions: readonly string[];
}

const state = { whole: new Map<number, number>(), kept: [] as Participant[] };
const AHEAD = 1000;
const PATIENCE_MS = 120_000;

function holds(doc: Y.Doc): boolean {
	for (const [client, end] of state.whole) if (Y.getState(doc.store, client) < end) return false;
	return true;
}

/** A server may merge what it passes on, so updates can't be counted. */
function hasReceived(doc: Y.Doc, update: Uint8Array): boolean {
	const { to } = Y.parseUpdateMeta(update);
	return [...to].every(([client, end]) => Y.getState(doc.store, client) >= end);
}

/** Types the document through the server; true if an observer has received all of it. */
export async function writeRealistic({ place, room, beginning, people, questions }: Writing) {
	const made = makeRealistic(Buffer.from(beginning, 'base64'), people, questions);
	state.whole = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(made.final));
	const name = roomAt(place, room);
	const begun = nowUs();
	const observer = await join(place, name);
	const typist = await join(place, name, { light: true });
	let sent = 0;
	const send = async (writer: Participant, updates: readonly Uint8Array[]) => {
		for (const [index, update] of updates.entries()) {
			writer.sendUpdate(update);
			sent++;
			const earlier = updates[index - AHEAD];
			if (earlier === undefined || index % 50 > 0) continue;
			while (!hasReceived(observer.doc, earlier) && (nowUs() - begun) / 1000 < PATIENCE_MS) await pause(2);
		}
	};
	await send(typist, made.texts);
	for (const [person, updates] of made.scores.entries()) {
		const scorer = await join(place, name, { light: true, person });
		await send(scorer, updates);
		state.kept.push(scorer);
	}
	while (!holds(observer.doc) && (nowUs() - begun) / 1000 < PATIENCE_MS && !observer.socket.closed)
		await pause(20);
	const complete = holds(observer.doc);
	state.kept.push(observer, typist);
	await leaveAll();
	return {
		complete,
		updates: sent,
		signs: made.signs,
		bytes: made.final.length,
		ms: (nowUs() - begun) / 1000
	};
}

/** Opens the room with nothing; `keep`: stays in it, so that the next opening finds it warm. */
export async function openRealistic({ place, room, keep }: { place: Place; room: number; keep: boolean }) {
	const nobody = { ...place, beginning: null };
	const one = await join(nobody, roomAt(place, room), { person: keep ? 0 : 1 });
	const bytesAtSync = one.socket.bytesIn;
	const completeAtSync = holds(one.doc);
	let completeAt = one.syncedAt;
	while (!holds(one.doc)) {
		if (nowUs() - one.beganAt > 15e6) throw new Error('never complete');
		await pause(1);
		completeAt = nowUs();
	}
	const result = {
		syncedMs: (one.syncedAt - one.beganAt) / 1000,
		completeMs: (completeAt - one.beganAt) / 1000,
		completeAtSync,
		bytesAtSync,
		bytes: one.socket.bytesIn
	};
	if (keep) state.kept.push(one);
	else one.leave();
	return result;
}

/** Joins a room and leaves it, so that the server has run its code once. */
export async function visit({ place, room }: { place: Place; room: number }): Promise<void> {
	const one = await join(place, roomAt(place, room));
	await pause(100);
	one.leave();
	await pause(100);
}

export async function leaveAll(): Promise<void> {
	for (const one of state.kept) one.leave();
	state.kept = [];
	await pause(200);
}
