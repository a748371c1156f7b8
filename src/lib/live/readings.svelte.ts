/**
 * The document as pages read it: each root of it a value of its own, read anew when that root has changed and
 * only then, so that writing in a narrative computes no scores.
 */
import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { agreementsIn } from '../document/agreed.ts';
import type { StoredAgreement } from '../document/agreed.ts';
import { confirmationsIn } from '../document/confirmations.ts';
import type { ConfirmationEntry } from '../document/confirmations.ts';
import { ROOT } from '../document/names.ts';
import { openingsIn } from '../document/opened.ts';
import type { StoredOpening } from '../document/opened.ts';
import { revealedIn } from '../document/revealed.ts';
import type { RevealedEntry } from '../document/revealed.ts';
import { roundsIn } from '../document/rounds.ts';
import type { StoredRound } from '../document/rounds.ts';
import { scoresIn } from '../document/scores.ts';
import type { ScoreEntry } from '../document/scores.ts';
import { sheetIn } from '../document/sheet.ts';
import type { SheetEntry } from '../document/sheet.ts';

export type { RevealedEntry, ScoreEntry, SheetEntry };

export interface Reading<T> {
	/** Reactive; the same value until the root changes. */
	readonly current: T;
}

function reading<T>(doc: Y.Doc, root: string, read: (doc: Y.Doc) => T): Reading<T> {
	let known: { readonly value: T } | null = null;
	let watched = false;
	const subscribe = createSubscriber((update) => {
		const map = doc.getMap(root);
		const changed = () => {
			known = null;
			update();
		};
		watched = true;
		known = null;
		map.observe(changed);
		return () => {
			watched = false;
			map.unobserve(changed);
		};
	});
	return {
		get current() {
			subscribe();
			if (!watched) return read(doc);
			known ??= { value: read(doc) };
			return known.value;
		}
	};
}

/** The current scores of opened questions. */
export function readScores(doc: Y.Doc): Reading<readonly ScoreEntry[]> {
	return reading(doc, ROOT.scores, scoresIn);
}

/** Handed-in scores as they were when they were opened, round by round. */
export function readRevealed(doc: Y.Doc): Reading<readonly RevealedEntry[]> {
	return reading(doc, ROOT.revealed, revealedIn);
}

/** By question. */
export function readRounds(doc: Y.Doc): Reading<ReadonlyMap<string, StoredRound>> {
	return reading(doc, ROOT.rounds, roundsIn);
}

/** By area; an area that is missing is sealed. */
export function readOpened(doc: Y.Doc): Reading<ReadonlyMap<number, StoredOpening>> {
	return reading(doc, ROOT.opened, openingsIn);
}

/** By question, reopened ones too. */
export function readAgreed(doc: Y.Doc): Reading<ReadonlyMap<string, StoredAgreement>> {
	return reading(doc, ROOT.agreed, agreementsIn);
}

/** Of earlier agreements too: a confirmation counts for the agreed score whose id it names. */
export function readConfirmations(doc: Y.Doc): Reading<readonly ConfirmationEntry[]> {
	return reading(doc, ROOT.confirmations, confirmationsIn);
}

/** The own sheet, all rounds. */
export function readSheet(doc: Y.Doc): Reading<readonly SheetEntry[]> {
	return reading(doc, ROOT.sheet, sheetIn);
}
