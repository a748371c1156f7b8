import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import { readFrame, syncStep1Frame, syncStep2Frame, syncUpdateFrame } from '../../src/lib/wire/frames.ts';
import { parseRoom } from '../../src/lib/wire/rooms.ts';
import { bell } from '../../server/bus.ts';
import type { Database } from '../../server/db/connect.ts';
import { loadRoom } from '../../server/journal/read.ts';
import { Session } from '../../server/sync/session.ts';
import { openRooms } from '../../server/sync/rooms.ts';
import type { Room } from '../../server/sync/room.ts';
import { notesRoom, openNotes } from '../../server/use-cases/open-notes.ts';
import { planInterview } from '../../server/use-cases/plan-interview.ts';
import { createWorld, later } from '../contracts/acts/world.ts';
import { onBothDatabases } from '../contracts/databases.ts';
import { chanceOf, type Chance } from '../fuzz/guard-chance.ts';

const HOUR = 3_600_000;
const SERVER = Symbol('server');

interface Writer {
	readonly user: string;
	readonly doc: Y.Doc;
	readonly words: Set<string>;
	readonly gone: Set<string>;
	acknowledged: number;
	/** Takes a line to the room, in which all that the other end lacks is told; returns what loses it. */
	connect(room: Room): () => void;
}

function writerOf(user: string, interview: string): Writer {
	const doc = new Y.Doc();
	doc.getText(notesRoot(interview));
	const writer: Writer = {
		...{ user, doc, words: new Set(), gone: new Set(), acknowledged: 0 },
		connect(room) {
			const hear = (bytes: Uint8Array) => {
				const frame = readFrame(bytes);
				if (frame.kind === 'step1')
					room.receive(session, syncStep2Frame(Y.encodeStateAsUpdate(doc, frame.stateVector)));
				if (frame.kind === 'update' || frame.kind === 'step2') Y.applyUpdate(doc, frame.update, SERVER);
				if (frame.kind === 'acknowledge') writer.acknowledged = frame.count;
			};
			const nothing = () => undefined;
			const socket = {
				bufferedAmount: 0,
				send: hear,
				close: nothing,
				terminate: nothing,
				pause: nothing,
				resume: nothing
			};
			const actor = { user, administrator: false };
			const session = new Session(
				socket,
				{ actor, login: user, acknowledges: true, updatesPerSecond: 100 },
				Date.now()
			);
			const tell = (update: Uint8Array, origin: unknown) => {
				if (origin !== SERVER) room.receive(session, syncUpdateFrame(update));
			};
			room.join(session);
			room.receive(session, syncStep1Frame(Y.encodeStateVector(doc)));
			doc.on('update', tell);
			return () => {
				doc.off('update', tell);
				session.gone();
				room.leave(session);
			};
		}
	};
	return writer;
}

/** What somebody does in the notes now and then: a line, a word within another's line, lines joined, one's own or another's words struck. */
function writeSomething({ doc, user, words, gone }: Writer, text: Y.Text, chance: Chance): void {
	const now = text.toString();
	const kind = chance.next();
	const word = `${user.slice(0, 1)}${words.size}x`;
	const at = Math.floor(chance.next() * (now.length + 1));
	if (kind < 0.5) text.insert(text.length, `P${1 + (words.size % 5)}: #5.2 ${word}\n`);
	else if (kind < 0.75) {
		// Between two words, not within one: else it is the other word that is gone.
		const between = now.indexOf(' ', at);
		text.insert(between === -1 ? text.length : between, ` ${word} `);
	} else if (kind < 0.88) {
		const end = now.indexOf('\n', at);
		if (end === -1) return;
		text.delete(end, 1);
		text.insert(end, ' ');
		return;
	} else {
		const [found] = [.../[A-Za-z]\d+x/g[Symbol.matchAll](now)].filter(({ index }) => index >= at);
		if (found === undefined) return;
		text.delete(found.index, found[0].length);
		gone.add(found[0]);
		return;
	}
	words.add(word);
	expect(doc.store.pendingStructs).toBeNull();
}

async function settled(test: () => boolean): Promise<void> {
	for (let n = 0; n < 400 && !test(); n++) await new Promise((done) => setTimeout(done, 10));
	expect(test()).toBe(true);
}

async function stored(db: Database, room: string, interview: string): Promise<string> {
	return notesText(loadDoc((await loadRoom(db.read, room)).updates, { kind: 'notes', interview }), interview);
}

onBothDatabases((subject) => {
	it('[NTE-2] an hour apart without a network, then together: no word is lost, none is doubled', async () => {
		const { db } = subject();
		const world = await createWorld(db);
		const { id: evaluation, anna, bo } = world;
		const when = { day: null, starts: null, ends: null, place: '' };
		const plan = { title: 'Chefer', ...when, roles: [], questions: [], present: [anna.user, bo.user] };
		const { id: interview } = await planInterview(db, anna, { evaluation, plan }, later());
		const ref = parseRoom(await openNotes(db, anna, evaluation, interview));
		if (ref === null) throw new Error('no name of a room');
		const rooms = openRooms(db, bell());
		const room = await rooms.open(ref);
		if (typeof room === 'string') throw new Error(room);
		const writers = [writerOf(anna.user, interview), writerOf(bo.user, interview)];
		const chance = chanceOf(20_260_105);
		const texts = writers.map(({ doc }) => doc.getText(notesRoot(interview)));
		const alike = () => texts[0]?.toString() === texts[1]?.toString();

		let lines = writers.map((writer) => writer.connect(room));
		for (const [n, writer] of writers.entries())
			for (let m = 0; m < 5; m++) writeSomething(writer, texts[n] ?? new Y.Text(), chance);
		await settled(alike);
		await room.rest(false);
		for (const lose of lines) lose();

		// Somebody writes something every ten seconds; nobody hears of it.
		for (let at = 0; at < HOUR; at += 10_000)
			for (const [n, writer] of writers.entries()) writeSomething(writer, texts[n] ?? new Y.Text(), chance);
		expect(alike()).toBe(false);
		for (const { doc } of writers) expect(doc.clientID).toBeGreaterThan(0);

		lines = writers.map((writer) => writer.connect(room));
		await settled(() => alike() && writers.every(({ acknowledged }) => acknowledged > 0));
		await room.rest(true);
		const text = texts[0]?.toString() ?? '';
		expect(await stored(db, notesRoom(evaluation, interview), interview)).toBe(text);
		const gone = new Set(writers.flatMap((writer) => [...writer.gone]));
		const words = writers.flatMap((writer) => [...writer.words]);
		expect(words.length).toBeGreaterThan(400);
		const times = (word: string) => text.split(new RegExp(`(?<![A-Za-z])${word}`)).length - 1;
		expect(words.filter((word) => times(word) !== (gone.has(word) ? 0 : 1))).toEqual([]);
		// What was struck is in no row any more: the document was stored anew when it came to rest.
		const rows = await db.read
			.selectFrom('notes_journal')
			.select('seq')
			.where('room', '=', notesRoom(evaluation, interview))
			.execute();
		expect(rows).toEqual([]);
		for (const lose of lines) lose();
		await rooms.close();
	});
});
