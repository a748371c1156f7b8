/** Reads what stands between the headings of areas: the box, the three texts, and what has no place. */
import { sections, type Section } from '../../../src/lib/domain/edit.ts';
import { areaNumbered, type AreaHeading } from './area-heading.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import type { Part } from './parts.ts';
import { isNumberCell } from './points-row.ts';
import { reasons } from '../reasons.ts';
import { SectionText } from './section-text.ts';
import {
	isChapterHeading,
	isFootnoteOrCaption,
	isHeadingsLabel,
	isOverviewHeading,
	isPointsLabel,
	pointsIn,
	sectionNamed
} from './vocabulary.ts';

export interface AreaText {
	readonly number: number;
	/** Index of its heading among the lines. */
	readonly at: number;
	title: string | null;
	readonly headings: string[];
	/** All that the box gives, each with the index of its line. */
	readonly points: { readonly at: number; readonly achieved: number; readonly max: number | null }[];
	readonly texts: Map<Section, SectionText>;
}

type Mode = 'front' | 'box' | 'section' | 'after' | 'orphan';

const LONGEST_HEADING = 140;

/** Lines in `taken` belong to tables of points and are placed already. */
export class AreaTexts {
	readonly areas: AreaText[] = [];
	readonly #lines: readonly Line[];
	readonly #ledger: Ledger;
	readonly #wrapped: boolean;
	#mode: Mode = 'front';
	#area: AreaText | null = null;
	#section: Section | null = null;
	#gap = false;
	#tables = false;

	constructor(lines: readonly Line[], ledger: Ledger, wrapped: boolean) {
		this.#lines = lines;
		this.#ledger = ledger;
		this.#wrapped = wrapped;
	}

	read(part: Part, taken: ReadonlySet<number>): void {
		const begins = new Map(part.areas.map((heading) => [heading.at, heading]));
		const again = new Map(part.again.map((heading) => [heading.at, heading.area]));
		for (let at = part.start; at < part.end; at++) {
			const line = this.#lines[at];
			if (line === undefined) break;
			const heading = begins.get(at);
			const twice = again.get(at);
			if (taken.has(at)) this.#gap = this.#tables = true;
			else if (line.words === '') this.#gap = true;
			else {
				if (line.contents) this.#ledger.place(at, 'front');
				else if (heading !== undefined) this.#begin(heading);
				else if (twice !== undefined) this.#ledger.refuse(at, reasons.areaTwice(twice));
				else this.#line(at, line);
				this.#gap = false;
			}
		}
	}

	#begin({ at, area, title }: AreaHeading): void {
		this.#area = { number: area, at, title, headings: [], points: [], texts: new Map() };
		this.areas.push(this.#area);
		this.#mode = 'box';
		this.#section = null;
		this.#ledger.place(at, 'area', area);
	}

	#line(at: number, line: Line): void {
		if (isOverviewHeading(line.words) || this.#isChapter(line)) {
			this.#mode = 'after';
			this.#ledger.place(at, 'front');
			return;
		}
		if (isLabel(line.words)) {
			this.#label(at, line);
			return;
		}
		const section = line.mark === null || line.mark === 'number' ? sectionNamed(line.words) : null;
		if (section !== null && this.#area !== null && this.#mode !== 'after') {
			this.#mode = 'section';
			this.#section = section;
			if (!this.#area.texts.has(section)) this.#area.texts.set(section, new SectionText());
			this.#ledger.place(at, 'text', this.#area.number, section);
		} else if (this.#mode === 'box' && this.#area !== null) this.#inBox(at, line, this.#area);
		else if (this.#mode === 'section' && this.#area !== null) this.#inSection(at, line, this.#area);
		else if (this.#mode === 'orphan') this.#ledger.refuse(at, reasons.orphanBox);
		else if (this.#mode === 'after') this.#after(at, line);
		else this.#ledger.place(at, 'front');
	}

	#isChapter({ words, mark, cell }: Line): boolean {
		return this.#mode === 'section' && mark !== 'bullet' && !cell && isChapterHeading(words);
	}

	/** `Rubriker`, `Poäng`: once more only where an area's own heading is lost. */
	#label(at: number, { words }: Line): void {
		if (this.#mode === 'box' && this.#area !== null) {
			this.#ledger.place(at, isPointsLabel(words) ? 'points' : 'heading', this.#area.number);
			return;
		}
		const near = this.#lines.slice(at + 1, at + 4).some((line) => isLabel(line.words));
		if (this.#mode !== 'orphan' && !near && !isBothLabels(words)) {
			this.#ledger.refuse(at, reasons.loneLabel);
			return;
		}
		this.#mode = 'orphan';
		this.#area = null;
		this.#ledger.refuse(at, reasons.orphanBox);
	}

	#inBox(at: number, { words, said, mark, cell }: Line, area: AreaText): void {
		const points = mark === null ? pointsIn(words) : null;
		if (points !== null) {
			area.points.push({ at, ...points });
			this.#ledger.place(at, 'points', area.number);
		} else if (said === '') this.#ledger.place(at, 'nothing');
		else if (area.title === null && at === area.at + 1 && mark === null && !cell) {
			area.title = said;
			this.#ledger.place(at, 'area', area.number);
		} else if (
			said.length <= LONGEST_HEADING &&
			(mark !== null || cell || (area.points.length === 0 && !/[.!?]$/.test(said)))
		) {
			area.headings.push(said.replace(/\s+/g, ' '));
			this.#ledger.place(at, 'heading', area.number);
		} else this.#ledger.refuse(at, reasons.beforeSection);
	}

	#inSection(at: number, line: Line, area: AreaText): void {
		const section = this.#section ?? 'general';
		if (isNumberCell(line.words)) this.#ledger.refuse(at, reasons.loneNumber);
		else {
			const added = area.texts.get(section)?.add(line, this.#gap, this.#wrapped) ?? false;
			this.#ledger.place(at, added ? 'text' : 'nothing', area.number, added ? section : null);
		}
	}

	#after(at: number, { words }: Line): void {
		const table = areaNumbered(words);
		if (table !== null) this.#ledger.place(at, 'question', table);
		else if (isNumberCell(words)) this.#ledger.refuse(at, reasons.orphanCells);
		else if (this.#tables && !isFootnoteOrCaption(words)) this.#ledger.refuse(at, reasons.afterTables);
		else this.#ledger.place(at, 'front');
	}
}

const isBothLabels = (words: string) => /^\S+\t+\S+$/.test(words) && words.split(/\t+/).every(isOneLabel);
const isOneLabel = (words: string) => isHeadingsLabel(words) || isPointsLabel(words);
const isLabel = (words: string) => isOneLabel(words) || isBothLabels(words);

export const sectionsMissing = ({ texts }: AreaText): Section[] =>
	sections.filter((section) => !texts.has(section));
