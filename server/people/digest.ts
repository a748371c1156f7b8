/** Letters with notices: made when they are due, sent once, also when several processes try and when one of them dies. */
import { randomUUID } from 'node:crypto';
import { isDigestWish, isDue, isQuiet, ordinaryWish } from '../../src/lib/domain/notice-time.ts';
import type { Database } from '../db/connect.ts';
import {
	awaitingLetters,
	claimLetter,
	insertLetter,
	lettersToTry,
	noticesIn,
	settleLetter,
	takeAwaiting,
	type Awaiting,
	type NoticeLetter
} from '../repositories/notice-letter.ts';
import { findUser, findUsers, holdUsers, type UserRow } from '../repositories/user.ts';
import type { Settings } from '../settings.ts';
import { digestsFor } from './digest-content.ts';
import { digestLetter } from './digest-letter.ts';
import { sendLetter, type Letter } from './mail.ts';
import { isLanguage } from './preferences.ts';

export type Post = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'data'> & {
	/** Origin that links begin with. */
	readonly site: string;
};

const MINUTE = 60_000;
/** How long a letter is whoever's who took it to send it: if that one dies, another tries then. */
const LEASE = 15 * MINUTE;
/** The longest wait between two tries. */
const PATIENCE = 240 * MINUTE;
/** What couldn't be sent for so long is given up. */
const GIVE_UP = 3 * 24 * 60 * MINUTE;
/** Letters tried in one go. */
const BATCH = 100;

/** Makes the letters that are due. Each notice goes into one letter, whoever else does the same meanwhile. */
export async function makeLetters(db: Database, now: number): Promise<void> {
	const waiting = await awaitingLetters(db.read);
	const people = new Map(
		(
			await findUsers(
				db.read,
				waiting.map(({ user }) => user)
			)
		).map((person) => [person.id, person])
	);
	for (const awaiting of waiting) {
		const person = people.get(awaiting.user);
		if (person !== undefined && stepFor(person, awaiting, now) !== 'wait')
			await makeLetter(db, awaiting.user, now);
	}
}

async function makeLetter(db: Database, user: string, now: number): Promise<void> {
	await db.write(async (trx) => {
		// Held first: of two processes the second finds nothing that waits.
		const [person] = await holdUsers(trx, [user]);
		const [awaiting] = await awaitingLetters(trx, user);
		if (person === undefined || awaiting === undefined) return;
		const step = stepFor(person, awaiting, now);
		if (step === 'wait') return;
		const id = step === 'make' ? randomUUID() : null;
		if (id !== null) await insertLetter(trx, { id, user, at: now });
		await takeAwaiting(trx, user, id);
	});
}

/** What waits for who wishes no letters, or can't be written to, waits for nothing. */
function stepFor(person: UserRow, awaiting: Awaiting, now: number): 'wait' | 'make' | 'drop' {
	const wish = isDigestWish(person.digest) ? person.digest : ordinaryWish;
	if (wish === 'never' || person.email === null) return 'drop';
	return isDue(awaiting, wish, now) ? 'make' : 'wait';
}

/** Sends the letters that are made, outside the quiet hours. One that can't be sent is tried again, ever more rarely. */
export async function sendLetters(db: Database, post: Post, now: number): Promise<void> {
	if (isQuiet(now)) return;
	for (const id of await lettersToTry(db.read, now, BATCH)) {
		const taken = await db.write((trx) => claimLetter(trx, id, { now, until: now + LEASE }));
		if (taken !== null) await send(db, post, taken, now);
	}
}

async function send(db: Database, post: Post, taken: NoticeLetter, now: number): Promise<void> {
	const { id, made_at: madeAt, tries } = taken;
	let outcome: { readonly sentAt: number | null; readonly tryAt: number | null } = {
		sentAt: null,
		tryAt: null
	};
	const letter = await worded(db, post, taken);
	if (letter !== null) {
		try {
			await sendLetter(post, letter, madeAt);
			outcome = { sentAt: now, tryAt: null };
		} catch (error) {
			const kind = error instanceof Error ? error.name : typeof error;
			console.error(JSON.stringify({ event: 'letter-failed', kind, letter: id }));
			const wait = Math.min(MINUTE * 2 ** Math.min(tries, 10), PATIENCE);
			outcome = { sentAt: null, tryAt: now - madeAt > GIVE_UP ? null : now + wait };
		}
	}
	await db.write((trx) => settleLetter(trx, id, outcome));
}

/** Null when there is nobody left to tell, or nothing. */
async function worded(db: Database, { site }: Post, taken: NoticeLetter): Promise<Letter | null> {
	const person = await findUser(db.read, taken.user_id);
	if (person === undefined || person.email === null) return null;
	const digests = await digestsFor(db.read, person, await noticesIn(db.read, taken.id));
	if (digests.length === 0) return null;
	const language = isLanguage(person.language) ? person.language : 'sv';
	return { ...digestLetter(language, { to: person.email, site, digests }), id: taken.id };
}
