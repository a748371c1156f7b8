/** What was read out of a file that somebody brought: one report, or a report with its predecessor as an appendix. */
import type { Section } from '../domain/edit.ts';
import type { EarlierArea } from './earlier-report.ts';

export interface ReadReport {
	readonly municipality: string | null;
	readonly year: number | null;
	/** The id of the edition that the file names or whose areas and questions it has; null where that is not certain. */
	readonly edition: string | null;
	readonly total: number | null;
	readonly areas: readonly EarlierArea[];
}

/** Where a line of the file went. `nothing`: blank, or noise such as bookmarks; `unrecognised` has a reason. */
export type LineKind =
	'nothing' | 'front' | 'area' | 'heading' | 'points' | 'text' | 'question' | 'total' | 'unrecognised';

/** One line of the file as it was: for looking at beside what became of it. */
export interface SourceLine {
	/** From 1. */
	readonly line: number;
	readonly text: string;
	readonly kind: LineKind;
	/** Which of the reading's evaluations; null for what belongs to none. */
	readonly evaluation: number | null;
	readonly area: number | null;
	readonly section: Section | null;
}

export interface Unrecognised {
	readonly line: number;
	readonly text: string;
	/** A sentence in Swedish. */
	readonly reason: string;
}

export interface ReportReading {
	/** The latest first. */
	readonly evaluations: readonly ReadReport[];
	readonly unrecognised: readonly Unrecognised[];
	readonly source: readonly SourceLine[];
}
