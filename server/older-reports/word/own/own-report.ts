/** A Word file that Samsyn made, read back by the names of its places: what is written there, and not what it looks like. */
import type { Section } from '../../../../src/lib/domain/edit.ts';
import type {
	LineKind,
	ReadReport,
	ReportReading,
	SourceLine,
	Unrecognised
} from '../../../../src/lib/report/report-reading.ts';
import { municipalityOf } from '../../../seed/municipalities.ts';
import { reasons } from '../../reasons.ts';
import type { RawLine } from '../../text/raw-line.ts';
import { isOverviewHeading, mayBeginReport } from '../../text/vocabulary.ts';
import type { WordElement } from '../mammoth-document.ts';
import type { WordPart } from '../word-lines.ts';
import { areaIn, differs, nothingFound, reportFrom } from './found.ts';
import { areaBefore, endsSection, isHeading, landmarksAfter, sectionOf, type Landmark } from './landmarks.ts';
import { kindOfRow, readBoxPoints, readBoxRow, readNamedRow, readTotal, type Tell } from './own-rows.ts';
import { isInsteadOfText, titleIn, wholeNumber } from './own-words.ts';
import { placeIn, type OwnPlace } from './places.ts';
import { headingLevel, textOf } from './section-blocks.ts';

/** Where the reading stands: in no area, in its box, or in one of its texts. */
interface Where {
	readonly evaluation: 0 | 1;
	readonly area: number;
	readonly section: Section | null;
	/** Below a heading that somebody has added, which may be of anything. */
	readonly astray?: true;
}

const FORMAT = 'samsyn-report-1';

/** Null for a file that isn't Samsyn's, or no longer has its places: it is read as any other. */
export function ownReading(
	parts: readonly WordPart[],
	properties: ReadonlyMap<string, string>
): ReportReading | null {
	if (properties.get('Format') !== FORMAT) return null;
	const reading = new OwnReading(parts);
	const after = landmarksAfter(parts);
	for (const [index, part] of parts.entries()) reading.add(part, after[index] ?? null);
	return reading.done(properties);
}

class OwnReading {
	readonly #found = [nothingFound(), nothingFound()] as const;
	readonly #source: SourceLine[] = [];
	readonly #unrecognised: Unrecognised[] = [];
	/** Sections that have a place, or have begun by their words. */
	readonly #known: Set<string>;
	#where: Where | null = null;

	constructor(parts: readonly WordPart[]) {
		const named = parts.flatMap(({ element }) =>
			element.type === 'paragraph' ? (placeIn(element) ?? []) : []
		);
		this.#known = new Set(named.flatMap((place) => (place.kind === 'section' ? keyOf(place) : [])));
	}

	add({ element, lines, row }: WordPart, next: Landmark): void {
		if (row !== undefined) this.#row(row, lines);
		else if (element.type === 'paragraph') this.#paragraph(element, lines, next);
		else this.#place(lines, 'nothing');
	}

	#paragraph(paragraph: WordElement, lines: readonly RawLine[], next: Landmark): void {
		const place = placeIn(paragraph) ?? this.#byWords(paragraph, next);
		const where = this.#where;
		if (place !== null) this.#named(place, paragraph, lines);
		else if (isHeading(paragraph)) this.#heading(paragraph, lines, next);
		else if (where === null || isAside(paragraph)) this.#place(lines, where === null ? 'front' : 'nothing');
		else if (where.astray) this.#refuse(lines, reasons.belowOwnHeading);
		else if (where.section === null) this.#inBox(paragraph, where, lines);
		else this.#text(paragraph, { ...where, section: where.section }, lines);
	}

	#text(
		paragraph: WordElement,
		{ evaluation, area, section }: Where & { readonly section: Section },
		lines: readonly RawLine[]
	): void {
		const added = areaIn(this.#found[evaluation], area).texts[section].add(paragraph);
		this.#place(lines, added ? 'text' : 'nothing');
	}

	/** The heading of an area or a section, typed anew without its name. */
	#byWords(paragraph: WordElement, next: Landmark): OwnPlace | null {
		const where = this.#where;
		const area = isHeading(paragraph) ? areaBefore(next, paragraph) : null;
		if (area !== null || where === null) return area;
		const section = sectionOf(paragraph);
		if (section === null || (next === section && !isHeading(paragraph))) return null;
		const place = { evaluation: where.evaluation, kind: 'section', area: where.area, section } as const;
		if (this.#known.has(keyOf(place))) return null;
		this.#known.add(keyOf(place));
		return place;
	}

	/** Within a text it is the text's; elsewhere in an area nobody can say what belongs below it. */
	#heading(paragraph: WordElement, lines: readonly RawLine[], next: Landmark): void {
		const where = this.#where;
		const words = textOf(paragraph).trim();
		const chapter = isOverviewHeading(words) || (headingLevel(paragraph) === 1 && mayBeginReport(words));
		if (where === null || chapter) {
			this.#where = null;
			this.#place(lines, 'front');
		} else if (where.section === null) this.#refuse(lines, reasons.beforeSection);
		else if (!where.astray && endsSection(next, { ...where, section: where.section }))
			this.#text(paragraph, { ...where, section: where.section }, lines);
		else {
			this.#where = { ...where, astray: true };
			this.#refuse(lines, reasons.ownHeading);
		}
	}

	/** An area without headings has its points on a line. */
	#inBox(paragraph: WordElement, { evaluation, area }: Where, lines: readonly RawLine[]): void {
		if (!/^points$/i.test(paragraph.styleName ?? '')) {
			this.#refuse(lines, reasons.beforeSection);
			return;
		}
		const tell = this.#atNext();
		this.#place(lines, 'points');
		readBoxPoints(this.#found[evaluation], area, textOf(paragraph), tell);
	}

	#named(place: OwnPlace, paragraph: WordElement, lines: readonly RawLine[]): void {
		const { evaluation } = place;
		const words = textOf(paragraph);
		if (place.kind === 'area') {
			this.#where = { evaluation, area: place.area, section: null };
			areaIn(this.#found[evaluation], place.area).title = titleIn(words);
			this.#place(lines, 'area');
		} else if (place.kind === 'section') {
			const { area, section } = place;
			this.#where = { evaluation, area, section };
			this.#place(lines, 'text');
		} else if (place.kind === 'total') {
			const tell = this.#atNext();
			this.#place(lines, 'total', evaluation);
			readTotal(this.#found[evaluation], words, tell);
		} else this.#place(lines, 'front');
	}

	#row(row: WordElement, lines: readonly RawLine[]): void {
		const place = placeIn(row);
		const where = this.#where;
		if (place !== null) {
			const tell = this.#atNext();
			this.#place(lines, kindOfRow(place), place.evaluation, 'area' in place ? place.area : null);
			readNamedRow(this.#found[place.evaluation], place, row, tell);
		} else if (where === null) this.#place(lines, 'front');
		else if (where.section !== null) this.#refuse(lines, reasons.orphanCells);
		else this.#boxRow(row, where, lines);
	}

	#boxRow(row: WordElement, { evaluation, area }: Where, lines: readonly RawLine[]): void {
		const said: string[] = [];
		const found = readBoxRow(this.#found[evaluation], area, row, (reason) => void said.push(reason));
		this.#place(lines.slice(0, found ? -1 : undefined), 'heading');
		const tell = this.#atNext();
		if (found) this.#place(lines.slice(-1), 'points');
		for (const reason of said) tell(reason);
	}

	/** Says something of the line that is placed next. */
	#atNext(): Tell {
		const index = this.#source.length;
		return (reason) => {
			const { line, text } = this.#source[index] ?? { line: index, text: '' };
			this.#unrecognised.push({ line, text: text.trim(), reason });
		};
	}

	#place(
		lines: readonly RawLine[],
		kind: LineKind,
		evaluation = this.#where?.evaluation ?? null,
		area = this.#where?.area ?? null
	): void {
		for (const { text } of lines) {
			const blank = text.trim() === '';
			this.#source.push({
				line: this.#source.length + 1,
				text,
				kind: blank ? 'nothing' : kind,
				evaluation: blank ? null : evaluation,
				area: blank ? null : area,
				section: kind === 'text' && !blank ? (this.#where?.section ?? null) : null
			});
		}
	}

	#refuse(lines: readonly RawLine[], reason: string): void {
		for (const line of lines) {
			this.#place([line], 'unrecognised');
			if (line.text.trim() !== '')
				this.#unrecognised.push({ line: this.#source.length, text: line.text.trim(), reason });
		}
	}

	/** Somebody has changed the box or the row with the sum. */
	#contradictions(evaluation: 0 | 1): void {
		for (const [number, area] of this.#found[evaluation].areas) {
			const [box, sum] = [area.box?.achieved ?? null, area.sum?.achieved ?? null];
			const at = this.#source.find(
				(one) => one.kind === 'points' && one.evaluation === evaluation && one.area === number
			);
			if (!differs(area) || box === null || sum === null || at === undefined) continue;
			this.#unrecognised.push({
				line: at.line,
				text: at.text.trim(),
				reason: reasons.manyPoints(number, [box, sum])
			});
		}
	}

	done(properties: ReadonlyMap<string, string>): ReportReading | null {
		const [own, earlier] = this.#found;
		if (own.areas.size === 0) return null;
		const of = (before: string): Pick<ReadReport, 'municipality' | 'year' | 'edition'> => ({
			municipality: municipalityIn(properties, before),
			year: wholeNumber(properties.get(`${before}Year`) ?? ''),
			edition: properties.get(`${before}Edition`) ?? null
		});
		this.#contradictions(0);
		this.#contradictions(1);
		return {
			evaluations: [
				reportFrom(own, of('')),
				...(earlier.areas.size === 0 ? [] : [reportFrom(earlier, of('Earlier'))])
			],
			unrecognised: this.#unrecognised,
			source: this.#source
		};
	}
}

/** By its code, whatever it is called; outside Sweden, where there is no code, by its name. */
function municipalityIn(properties: ReadonlyMap<string, string>, before: string): string | null {
	const known = municipalityOf(properties.get(`${before}MunicipalityCode`) ?? '');
	return known?.name ?? properties.get(`${before}Municipality`) ?? null;
}

/** What stands where nobody has written, and what belongs to a table or a chart. */
const isAside = (paragraph: WordElement): boolean =>
	/^(?:caption|note)$/i.test(paragraph.styleName ?? '') ||
	(/^instead of text$/i.test(paragraph.styleName ?? '') && isInsteadOfText(textOf(paragraph)));

const keyOf = ({ evaluation, area, section }: { evaluation: 0 | 1; area: number; section: Section }) =>
	`${evaluation} ${area} ${section}`;
