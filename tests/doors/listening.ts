/** Everything that comes to somebody without being asked for each time: hints, and the bytes of rooms. */
import { awarenessFrame } from '../../src/lib/wire/frames.ts';
import { writeEntries } from '../../server/sync/presence.ts';
import { call } from '../line.ts';
import type { Knocker } from './answers.ts';
import type { Scene } from './scene.ts';

export interface Listener {
	/** All bytes so far, as text. */
	heard(): string;
	hangUp(): void;
}

/** Listens at the hints of the evaluation and of its release, and in its room; whoever may not hears what they hear. */
export async function listen({ site, cookie }: Knocker, scene: Scene): Promise<Listener> {
	const leaving = new AbortController();
	const pieces: Buffer[] = [];
	const streams = [
		`/evaluations/${scene.id}/events`,
		`/review/${scene.release}/events`,
		`/requests/${scene.id}/events`
	];
	for (const path of streams) {
		const answer = await fetch(site.origin + path, {
			headers: { cookie },
			redirect: 'manual',
			signal: leaving.signal
		});
		void (async () => {
			for await (const piece of answer.body ?? []) pieces.push(Buffer.from(piece));
		})().catch(() => undefined);
	}
	const line = await call(site, scene.shared, cookie === '' ? {} : { cookie });
	const notes = await call(site, scene.notes, cookie === '' ? {} : { cookie });
	await Promise.all([line.synced, notes.synced]);
	return {
		heard: () => Buffer.concat([...pieces, line.heard(), notes.heard()]).toString('latin1'),
		hangUp: () => {
			leaving.abort();
			line.hangUp();
			notes.hangUp();
		}
	};
}

/** Somebody of the team who is in the room and says where; until `hangUp`. */
export async function bePresent({ site, cookie }: Knocker, scene: Scene): Promise<{ hangUp(): void }> {
	const line = await call(site, scene.shared, { cookie });
	await line.synced;
	const state = { at: scene.words.presence };
	line.say(awarenessFrame(writeEntries([{ client: line.doc.clientID, clock: 1, state }])));
	return line;
}
