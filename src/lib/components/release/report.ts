/** A released draft as it is read: printed points and texts. */
import type { Section } from '../../domain/edit.ts';
import type { Printed } from '../../domain/result.ts';
import type { Block } from '../../editor/section.ts';

export interface ReleasedQuestion {
	readonly id: string;
	readonly text: string;
	/** Whole points. */
	readonly max: number;
	/** Null where it was left open. */
	readonly printed: Printed | null;
}

export interface ReleasedArea {
	readonly number: number;
	readonly title: string;
	readonly max: number;
	/** Null while a question of it is open. */
	readonly sum: Printed | null;
	readonly questions: readonly ReleasedQuestion[];
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
}

export interface ReleasedReport {
	/** Municipality and year, as people call the evaluation. */
	readonly name: string;
	readonly municipality: string;
	readonly year: number;
	readonly edition: string;
	/** Whole points; null while a question is open. */
	readonly total: number | null;
	readonly maxTotal: number;
	readonly areas: readonly ReleasedArea[];
}

/** Something in the report that can be pointed at: an area, a section, a line of its text, or a question's points. */
export interface ReleasedPlace {
	readonly area: number;
	/** Null for an area as a whole and for a question. */
	readonly section: Section | null;
	readonly question: string | null;
	/** A line's place in the section's plain text, in UTF-16 units, end exclusive; null for all else. */
	readonly line: { readonly start: number; readonly end: number; readonly text: string } | null;
}
