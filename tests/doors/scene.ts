/** An evaluation in which every act has something to act on, so that only a right or a phase can stand in its way. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import { checksumOf, openFileStore, type FileStore } from '../../server/attachments/file-store.ts';
import { typeOfContent } from '../../server/attachments/type-of-content.ts';
import type { Database } from '../../server/db/connect.ts';
import { readContent } from '../../server/documents/read-content.ts';
import { waitingFiles } from '../../server/repositories/evidence-file.ts';
import { insertReading } from '../../server/repositories/report-reading.ts';
import { abstain } from '../../server/use-cases/abstain.ts';
import { addDocument } from '../../server/use-cases/add-document.ts';
import { addEvidence } from '../../server/use-cases/add-evidence.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { declareOnQuestion } from '../../server/use-cases/declare-conflict.ts';
import { confirm } from '../../server/use-cases/confirm.ts';
import { lockArea } from '../../server/use-cases/lock-area.ts';
import { openRound } from '../../server/use-cases/open-round.ts';
import { unlockArea } from '../../server/use-cases/unlock-area.ts';
import { readDocument } from '../../server/use-cases/read-document.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import { roomNamesFor } from '../../server/use-cases/rooms.ts';
import type { AttachmentFiles } from '../../server/use-cases/supplied.ts';
import {
	agreeOnMedian,
	createWorld,
	facts,
	later,
	openArea,
	person,
	score,
	seenBy,
	writeRoom,
	writeSheet,
	type World
} from '../contracts/acts/world.ts';
import { keepName } from '../../server/use-cases/keep-name.ts';
import { notesRoom, openNotes } from '../../server/use-cases/open-notes.ts';
import { planInterview } from '../../server/use-cases/plan-interview.ts';
import { sampleReading } from '../../src/lib/report/sample-reading.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import { questionsOfArea } from '../../src/lib/domain/assigned.ts';
import { draftComments, type DraftedComments } from './scene-comments.ts';
import { askMunicipality, type Asked } from './scene-requests.ts';
import { agreeWithReason, goThroughAll, sealAreas } from './scene-secrets.ts';
import { rareScores, wordsOf, type Words } from './words.ts';
import { closeAndAnnounce, type Closing } from './scene-closing.ts';

export interface Scene extends Asked, DraftedComments, Closing {
	readonly id: string;
	readonly municipality: string;
	/** What was said in it. */
	readonly words: Words;
	readonly people: Readonly<Record<'anna' | 'bo' | 'cia' | 'dan' | 'kim' | 'lo' | 'rut' | 'eva', Actor>>;
	readonly names: Readonly<Record<'bo' | 'cia', string>>;
	/** Names of rooms with their epochs: the shared one, and everybody's own sheet. */
	readonly shared: string;
	readonly sheets: Readonly<Record<'anna' | 'bo' | 'cia', string>>;
	/** The agreement on 2.3, Cia's. */
	readonly agreement: string;
	/** What stands at 2.1, as forms post it. */
	readonly seen: string;
	/** By person: what each would hand in of area 4, and of 2.2 in its blind round. */
	readonly values: Readonly<Record<UserId, string>>;
	readonly blind: Readonly<Record<UserId, string>>;
	/** Bo's comment to the team. */
	readonly comment: string;
	/** Bo's card of evidence, pinned to 1.1. */
	readonly evidence: string;
	/** Bo's document, with its file. */
	readonly document: string;
	/** Median of 6.1. */
	readonly median: string;
	/** An older report that Anna brought, and hasn't kept. */
	readonly reading: string;
	/** Planned, with Bo taking part. */
	readonly interview: string;
	/** The room of its notes, with its epoch. */
	readonly notes: string;
}

/**
 * Area 1 is settled, in area 2 each question stands elsewhere, 3 waits to be opened, 4 to be handed in, 5 is locked, 6
 * is aligned, 7 and 8 are sealed.
 */
export async function makeScene(
	db: Database,
	data: string,
	municipality: { readonly code: string; readonly name: string }
): Promise<Scene> {
	mkdirSync(data, { recursive: true });
	const files = { ...openFileStore(data), checksumOf, typeOf: typeOfContent };
	const words = wordsOf(municipality.name.toLowerCase());
	const world = await createWorld(db, { municipality });
	const { anna, bo, cia, dan, id } = world;
	const outside = await peopleAround(world, municipality.code);
	await agreedArea(world, 1, 50);
	await openArea(world, 2, { anna: 50, bo: 55, cia: 60 });
	await openRound(db, dan, { evaluation: id, question: '2.2' }, later());
	const blind = { anna: score(500), bo: score(rareScores.blind, words.blind) };
	await writeSheet(world, anna, { '2.2': blind.anna }, 2);
	await writeSheet(world, bo, { '2.2': blind.bo }, 2);
	const agreement = await agreeWithReason(world, words, '2.3');
	const values = await sealAreas(world, words);
	await agreedArea(world, 5, 70);
	const { comment } = await goThroughAll(world, words);
	await lockArea(db, dan, { evaluation: id, area: 5 }, later());
	await openArea(world, 6, { anna: 50, bo: 50, cia: 50 });
	const abstention = { question: '7.1', kind: 'no-basis', reason: words.abstention } as const;
	await abstain(db, bo, { evaluation: id, ...abstention }, later());
	const conflict = { question: '7.2', reason: words.conflict };
	await declareOnQuestion(db, bo, { evaluation: id, ...conflict }, later());
	const interview = await planned(world, words);
	const comments = await draftComments({ ...world, ...outside }, words, files);
	const asked = await askMunicipality({ ...world, ...outside }, words, files);
	// Late, so that it is among the latest events.
	await unlockArea(db, dan, { evaluation: id, area: 5, reason: words.areaUnlock }, later());
	await lockArea(db, dan, { evaluation: id, area: 5 }, later());
	const closing = await closeAndAnnounce(world, words);
	const names = await giveNames(world, municipality.name);
	const rooms = (who: Actor) => roomNamesFor(db.read, id, who.user);
	const sheetOf = async (who: Actor) => (await rooms(who)).sheet ?? '';
	const medians = await seenBy(world, '6.1');
	return {
		id,
		municipality: municipality.name,
		words,
		people: { anna, bo, cia, dan, ...outside },
		names,
		shared: (await rooms(anna)).evaluation,
		sheets: { anna: await sheetOf(anna), bo: await sheetOf(bo), cia: await sheetOf(cia) },
		agreement,
		seen: JSON.stringify(await seenBy(world, '2.1')),
		values,
		blind: { [anna.user]: JSON.stringify(blind.anna), [bo.user]: JSON.stringify(blind.bo) },
		comment,
		evidence: await pinEvidence(world, words),
		document: await keepDocument(world, words, files),
		median: JSON.stringify({ '6.1': Object.values(medians)[0] }),
		reading: await bringReading(world, words),
		interview,
		...asked,
		notes: await takeNotes(world, words, interview),
		...comments,
		...closing
	};
}

async function planned({ db, bo, id }: World, words: Words): Promise<string> {
	const times = { day: '2027-02-03', starts: '09:00', ends: '10:30', place: 'Stadshuset' };
	const roles = [{ code: 'P1', description: 'Ledamot' }];
	const plan = { title: words.interview, ...times, roles, questions: ['5.2'], present: [bo.user] };
	const { id: interview } = await planInterview(db, bo, { evaluation: id, plan }, later());
	await keepName(db, bo, { evaluation: id, code: 'P1', name: words.person, contact: '' }, later());
	return interview;
}

async function pinEvidence({ db, bo, id: evaluation }: World, words: Words): Promise<string> {
	const link = { question: '1.1', stage: 'done', page: 1, paragraph: null, quote: words.evidence } as const;
	const card = { evaluation, kind: 'document', title: 'Verksamhetsplan', links: [link] } as const;
	return (await addEvidence(db, bo, card, later())).id;
}

async function takeNotes(world: World, words: Words, interview: string): Promise<string> {
	const room = await openNotes(world.db, world.bo, world.id, interview);
	await writeRoom(world, notesRoom(world.id, interview), world.bo, 'notes', (doc) =>
		doc.getText(notesRoot(interview)).insert(0, `P1: #2.1 ! ${words.notes}\n`)
	);
	return room;
}

/** Its text has been read, so that it is found. */
async function keepDocument(
	{ db, bo, id: evaluation }: World,
	words: Words,
	files: AttachmentFiles & Pick<FileStore, 'read'>
): Promise<string> {
	const bytes = new TextEncoder().encode(words.document);
	const document = { evaluation, name: 'Protokoll.txt', bytes, title: '' };
	const { id: card } = await addDocument(db, files, bo, document, later());
	const waiting = (await waitingFiles(db.read)).find((one) => one.card === card);
	if (waiting === undefined) throw new Error('the document waits for nobody');
	await readDocument(db, { read: files.read, textOf: readContent }, waiting);
	return card;
}

async function peopleAround({ db, dan, id }: World, code: string) {
	const [kim, lo] = [await person(db, 'Kim', code), await person(db, 'Lo', code)];
	const [rut, eva] = [await person(db, 'Rut'), await person(db, 'Eva', '0180')];
	const add = (user: UserId, role: 'contact' | 'reader' | 'evaluator') =>
		addMember(db, dan, { evaluation: id, user, roles: [role] }, later());
	for (const { user } of [kim, lo]) await add(user, 'contact');
	await add(rut.user, 'reader');
	await add(eva.user, 'evaluator');
	await removeMember(db, dan, { evaluation: id, user: eva.user }, later());
	return { kim, lo, rut, eva };
}

async function bringReading({ db, anna }: World, words: Words): Promise<string> {
	const at = Date.now();
	const [id, user] = [randomUUID(), anna.user];
	const reading = { ...sampleReading, unrecognised: [{ line: 4, text: words.reading, reason: 'Okänd.' }] };
	const pending = { id, user, name: 'rapport.txt', sha256: '', reading, filled: null, at };
	// Later than the morning on which the letters are made: that round forgets what has expired.
	await db.write((trx) => insertReading(trx, { ...pending, expiresAt: at + 3650 * 86_400_000 }));
	return id;
}

/** All agree, and all confirm. */
async function agreedArea(world: World, area: number, percent: number): Promise<void> {
	const { db, id: evaluation, anna, bo, cia } = world;
	await openArea(world, area, { anna: percent, bo: percent, cia: percent });
	for (const question of questionsOfArea(await facts(world), area)) {
		const agreement = await agreeOnMedian(world, anna, question);
		for (const who of [bo, cia]) await confirm(db, who, { evaluation, question, agreement }, later());
	}
}

/** Names that nobody else has, so that forms can name people. */
async function giveNames({ db, bo, cia }: World, municipality: string) {
	const names = { bo: `Bo i ${municipality}`, cia: `Cia i ${municipality}` };
	await db.write(async (trx) => {
		for (const [who, name] of [[bo, names.bo] as const, [cia, names.cia] as const])
			await trx.updateTable('user').set({ name }).where('id', '=', who.user).execute();
	});
	return names;
}
