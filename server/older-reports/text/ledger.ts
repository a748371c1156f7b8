/** Where each line went, and what is to be said of it. */
import type { Section } from '../../../src/lib/domain/edit.ts';
import type { LineKind, SourceLine, Unrecognised } from '../../../src/lib/report/report-reading.ts';
import { MOST_NOTES } from '../limits.ts';
import { reasons } from '../reasons.ts';
import type { Line } from './line.ts';

interface Place {
	readonly kind: LineKind;
	readonly area: number | null;
	readonly section: Section | null;
}

const nowhere: Place = { kind: 'nothing', area: null, section: null };

export class Ledger {
	readonly #lines: readonly Line[];
	readonly #places = new Map<number, Place>();
	readonly #notes: Unrecognised[] = [];

	constructor(lines: readonly Line[]) {
		this.#lines = lines;
	}

	place(at: number, kind: LineKind, area: number | null = null, section: Section | null = null): void {
		this.#places.set(at, { kind, area, section });
	}

	/** The line isn't recognised. */
	refuse(at: number, reason: string): void {
		this.place(at, 'unrecognised');
		this.remark(at, reason);
	}

	/** The line went where it belongs, yet there is something to say. */
	remark(at: number, reason: string): void {
		const line = this.#lines[at];
		this.#notes.push({ line: at + 1, text: line?.words ?? '', reason });
	}

	/** Lines with words that nobody placed are told as well. */
	source(evaluationAt: (at: number) => number | null): SourceLine[] {
		return this.#lines.map(({ n, text, words }, at) => {
			const place = this.#places.get(at) ?? nowhere;
			if (place === nowhere && words !== '') throw new Error(`line ${n} was not looked at`);
			return { line: n, text, evaluation: words === '' ? null : evaluationAt(at), ...place };
		});
	}

	/** In the order of the lines; beyond the limit their number alone. */
	notes(): Unrecognised[] {
		const notes = this.#notes.toSorted((a, b) => a.line - b.line);
		const next = notes[MOST_NOTES];
		if (next === undefined) return notes;
		return [...notes.slice(0, MOST_NOTES), { ...next, reason: reasons.moreNotes(notes.length - MOST_NOTES) }];
	}
}
