/** Who may come to hear each of the scene's words, and ears that note who did. */
import * as encoding from 'lib0/encoding';
import { everybody, type Seat } from './seats.ts';
import type { Scene } from './scene.ts';
import { POSTED, rareScores, type Words } from './words.ts';

const team: readonly Seat[] = ['anna', 'dan', 'bo'];
const contacts: readonly Seat[] = ['kim', 'lo'];
const both = [...team, ...contacts];

const readers: Readonly<Record<keyof Words, readonly Seat[]>> = {
	sheet: ['bo'],
	handedIn: ['bo'],
	blind: ['bo'],
	// It may be of the person's private life: it is kept, and shown to nobody.
	abstention: [],
	live: team,
	agreement: team,
	reservation: team,
	reopening: team,
	round: team,
	opening: team,
	areaUnlock: team,
	// Adam may carry it out.
	unlocking: [...team, 'adam'],
	// And whoever answers a person who was in it.
	interview: [...team, 'adam'],
	parking: team,
	// Only he was present; Adam finds the lines of the person who asks.
	notes: ['bo', 'adam'],
	// Adam finds it when the person asks.
	person: [...team, 'adam'],
	version: team,
	comment: team,
	reply: team,
	evidence: team,
	document: team,
	presence: team,
	withdrawn: team,
	released: both,
	afterwards: team,
	withdrawal: both,
	draft: contacts,
	draftFile: contacts,
	draftName: contacts,
	sent: both,
	sentFile: both,
	answer: both,
	requestProposed: team,
	requestSent: both,
	requestDraft: contacts,
	requestDraftFile: contacts,
	answerSent: both,
	answerSentFile: both,
	conflict: team,
	reading: ['anna'],
	// Two people have Anna's name, and an administrator tells them apart by it.
	address: ['adam']
};

export interface Canary {
	readonly name: string;
	readonly readers: readonly Seat[];
	/** Whether its readers look for it everywhere. */
	readonly isSought: boolean;
	isIn(text: string): boolean;
}

/** A score as pages print it, as data write it, and as Yjs writes it under the name `x`. */
function isScoreIn(text: string, x: number): boolean {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, 'x');
	encoding.writeAny(encoder, x);
	const bytes = Buffer.from(encoding.toUint8Array(encoder)).toString('latin1');
	const [whole, rest] = [Math.floor(x / 100), x % 100];
	return (
		[bytes, `${whole},${rest}`, `${whole}.${rest}`].some((one) => text.includes(one)) ||
		new RegExp(`(?<![\\w.-])${x}(?![\\w.-])`).test(text)
	);
}

/** Of the scene that is asked for, and of the other, which Siv and Tor are in. */
export function canariesOf(scene: Scene, other: Scene): readonly Canary[] {
	const names = Object.keys(scene.words) as (keyof Words)[];
	return [
		...names.map((name) => planted(name, scene.words[name], readers[name])),
		...names.map((name) => planted(`the other’s ${name}`, other.words[name], null)),
		planted('posted', POSTED, []),
		...Object.entries(rareScores).map(([name, x]) => ({
			name: `score ${name}`,
			readers: ['bo'] as const,
			isSought: true,
			isIn: (text: string) => isScoreIn(text, x)
		}))
	];
}

/** Null: of those in the other evaluation, whoever they are there. */
function planted(name: string, word: string, may: readonly Seat[] | null): Canary {
	const isIn = (text: string) => text.includes(word);
	return { name, readers: may ?? ['siv', 'tor'], isSought: may !== null, isIn };
}

export interface Ears {
	hear(seat: Seat, where: string, text: string): void;
	/** What reached somebody who may not hear it. */
	leaks(): readonly string[];
	/** What did not reach somebody who may, and who has looked everywhere: then nobody would have been caught. */
	missed(): readonly string[];
}

export function openEars(canaries: readonly Canary[]): Ears {
	const heard = new Map<Seat, Set<string>>(everybody.map((seat) => [seat, new Set()]));
	const leaks: string[] = [];
	return {
		hear: (seat, where, text) => {
			for (const { name, readers: may, isIn } of canaries) {
				if (!isIn(text)) continue;
				heard.get(seat)?.add(name);
				if (!may.includes(seat)) leaks.push(`${name} reached ${seat}: ${where}`);
			}
		},
		leaks: () => leaks,
		missed: () =>
			canaries
				.filter(({ isSought }) => isSought)
				.flatMap(({ name, readers: may }) =>
					may.filter((seat) => !heard.get(seat)?.has(name)).map((seat) => `${name} by ${seat}`)
				)
	};
}

/** The canaries in a text that belongs to nobody, such as the log. */
export function canariesIn(text: string, canaries: readonly Canary[]): readonly string[] {
	return canaries.filter(({ isIn }) => isIn(text)).map(({ name }) => name);
}
