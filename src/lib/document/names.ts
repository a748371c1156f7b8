/** The names of the shared types and the keys in them: spelt here and nowhere else. */
import * as Y from 'yjs';
import { sections, type Section } from '../domain/edit.ts';

export type { Section };

export const ROOT = {
	scores: 'scores',
	revealed: 'revealed',
	rounds: 'rounds',
	opened: 'opened',
	agreed: 'agreed',
	confirmations: 'confirmations',
	sheet: 'sheet'
} as const;

/** The evaluation's maps that only the server writes. */
export const SERVER_ROOTS: ReadonlySet<string> = new Set([
	ROOT.revealed,
	ROOT.rounds,
	ROOT.opened,
	ROOT.agreed,
	ROOT.confirmations
]);

export const SECTIONS: readonly Section[] = sections;

const NOTES = /^notes:([A-Za-z0-9_-]{1,64})$/;
const NARRATIVE = /^narrative:([1-9][0-9]?):(general|strengths|improvements)$/;
const PART = '[A-Za-z0-9._-]{1,64}';
const NUMBER = '[1-9][0-9]{0,3}';
const SCORE_KEY = new RegExp(`^(${PART}):(${PART})$`);
const REVEALED_KEY = new RegExp(`^(${PART}):(${PART}):(${NUMBER})$`);
const SHEET_KEY = new RegExp(`^(${PART}):(${NUMBER})$`);

/** `area`: 1…99. */
export function narrativeRoot(area: number, section: Section): string {
	return `narrative:${area}:${section}`;
}

/** Null when the root is no narrative. */
export function parseNarrativeRoot(root: string): { area: number; section: Section } | null {
	const match = NARRATIVE.exec(root);
	if (match === null) return null;
	return { area: Number(match[1]), section: match[2] as Section };
}

/** Whether the root is a section where ★ may stand. */
export function isOfStrengths(root: string): boolean {
	return parseNarrativeRoot(root)?.section === 'strengths';
}

/** The one root of an interview's notes. */
export function notesRoot(interview: string): string {
	return `notes:${interview}`;
}

/** The interview; null when the root is no notes. */
export function parseNotesRoot(root: string): string | null {
	return NOTES.exec(root)?.[1] ?? null;
}

export function scoreKey(question: string, evaluator: string): string {
	return `${question}:${evaluator}`;
}

export function parseScoreKey(key: string): { question: string; evaluator: string } | null {
	const match = SCORE_KEY.exec(key);
	if (match?.[1] === undefined || match[2] === undefined) return null;
	return { question: match[1], evaluator: match[2] };
}

/** `round`: 1 is the sealed round before the reveal, 2… the blind rounds after it. */
export function revealedKey(question: string, evaluator: string, round: number): string {
	return `${question}:${evaluator}:${round}`;
}

export function parseRevealedKey(key: string): { question: string; evaluator: string; round: number } | null {
	const match = REVEALED_KEY.exec(key);
	if (match?.[1] === undefined || match[2] === undefined) return null;
	return { question: match[1], evaluator: match[2], round: Number(match[3]) };
}

export function sheetKey(question: string, round: number): string {
	return `${question}:${round}`;
}

export function parseSheetKey(key: string): { question: string; round: number } | null {
	const match = SHEET_KEY.exec(key);
	if (match?.[1] === undefined) return null;
	return { question: match[1], round: Number(match[2]) };
}

/** Gives every root of the evaluation's document its type, so that no update can decide it first. */
export function defineRoots(doc: Y.Doc, areas: readonly number[]): void {
	for (const root of [ROOT.scores, ...SERVER_ROOTS]) doc.getMap(root);
	for (const area of areas)
		for (const section of SECTIONS) doc.get(narrativeRoot(area, section), Y.XmlElement);
}

/** Gives the sheet's one root its type. */
export function defineSheetRoot(doc: Y.Doc): void {
	doc.getMap(ROOT.sheet);
}

/** Gives the notes' one root its type: plain text, in which what somebody writes stays whatever others do around it. */
export function defineNotesRoot(doc: Y.Doc, interview: string): void {
	doc.getText(notesRoot(interview));
}
