/** The report as plain data: all that any output prints, and nothing that one person on the team gave or wrote. */
import type { Section } from '../domain/edit.ts';
import type { Printed } from '../domain/result.ts';
import type { VersionEntry } from '../domain/version.ts';
import type { Block } from '../document/narrative.ts';
import type { Comparison } from './comparison.ts';
import type { EarlierReport } from './earlier-report.ts';
import type { StandardTexts } from './standard-text.ts';

export const REPORT_FORMAT = 'samsyn-report-1';

export interface ReportQuestion {
	readonly id: string;
	readonly text: string;
	/** Whole points. */
	readonly max: number;
	/** Null where nothing was agreed. */
	readonly printed: Printed | null;
}

export interface ReportArea {
	readonly number: number;
	readonly title: string;
	/** What the overview of points calls it, where that is another title. */
	readonly tableTitle: string | null;
	/** Whole points. */
	readonly max: number;
	/** The box of headings; not one-to-one with the questions. */
	readonly headings: readonly string[];
	/** Null while a question of it is open. */
	readonly sum: Printed | null;
	/** Whether the printed questions add up to the printed sum; if not, a footnote on rounding is due. */
	readonly addsUp: boolean;
	readonly questions: readonly ReportQuestion[];
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
}

/** The earlier evaluation, and which of its areas may stand beside this one's. */
export interface EarlierInReport {
	readonly report: EarlierReport;
	/** Whether the editions are the same, or this one's says which areas match. */
	readonly comparable: boolean;
	/** This edition's areas beside the earlier printed points; lacks what isn't known or comparable. */
	readonly areas: readonly { readonly number: number; readonly achieved: number }[];
	/** The owner's rule of thumb between the two editions; it never adjusts a number. */
	readonly note: string | null;
}

export interface Report {
	readonly format: typeof REPORT_FORMAT;
	/** The language of the instrument's country: the report's own, whoever reads it. */
	readonly language: 'sv' | 'nb';
	/** The evaluation's id. */
	readonly evaluation: string;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly edition: { readonly id: string; readonly owner: string; readonly used: string };
	/** Anything but `locked` is a draft, and every page of it says so with the version's name. */
	readonly version: Pick<VersionEntry, 'n' | 'kind' | 'name' | 'at' | 'sha256'>;
	readonly areas: readonly ReportArea[];
	/** The sum of the printed areas, whole points; null while a question is open. */
	readonly total: number | null;
	/** Whole points. */
	readonly maxTotal: number;
	readonly texts: StandardTexts;
	readonly comparison: Comparison | null;
	readonly earlier: EarlierInReport | null;
}
