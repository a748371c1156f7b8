/** What a report lacks, and where it contradicts itself or its edition. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { EarlierArea } from '../../../src/lib/report/earlier-report.ts';
import { reasons } from '../reasons.ts';
import { sectionsMissing, type AreaText } from './area-text.ts';
import type { Told } from './identity.ts';
import type { Ledger } from './ledger.ts';
import type { PartPoints } from './part-points.ts';
import type { Part } from './parts.ts';

export interface PartFound {
	readonly part: Part;
	readonly texts: readonly AreaText[];
	readonly points: PartPoints;
	readonly areas: readonly EarlierArea[];
	readonly edition: Edition | null;
	readonly municipalities: readonly Told<string>[];
	readonly years: readonly Told<number>[];
}

const AREAS = 8;

export function remarkOnPart(found: PartFound, ledger: Ledger): void {
	remarkOnIdentity(found, ledger);
	const { part, texts, areas, points, edition } = found;
	for (let number = 1; number <= (edition?.areas.length ?? AREAS); number++) {
		const area = areas.find((known) => known.number === number);
		const text = texts.find((known) => known.number === number);
		if (area === undefined || text === undefined) {
			const before = texts.findLast((known) => known.number < number);
			ledger.remark(before?.at ?? part.start, reasons.noArea(number));
		}
		if (area !== undefined) remarkOnArea(area, text, found, ledger);
	}
	for (const { id, max, at } of points.questions) {
		const known = edition?.areas.flatMap(({ questions }) => questions).find((question) => question.id === id);
		if (known !== undefined && max !== null && max !== known.max)
			ledger.remark(at, reasons.maxDiffers(id, max, known.max));
	}
}

function remarkOnIdentity({ part, edition, municipalities, years }: PartFound, ledger: Ledger): void {
	const names = [...new Set(municipalities.map(({ value }) => value))];
	const told = [...new Set(years.map(({ value }) => value))];
	if (names.length > 1)
		ledger.remark(municipalities[1]?.at ?? part.start, reasons.municipalityDiffers(names));
	if (told.length === 0) ledger.remark(part.start, reasons.noYear);
	if (told.length > 1) ledger.remark(years.at(-1)?.at ?? part.start, reasons.yearDiffers(told));
	if (edition === null) ledger.remark(part.start, reasons.noEdition);
}

function remarkOnArea(area: EarlierArea, text: AreaText | undefined, found: PartFound, ledger: Ledger): void {
	const { number, achieved, headings, questions } = area;
	const sum = found.points.sums.get(number);
	const at = text?.at ?? sum?.at ?? found.part.start;
	if (text !== undefined) {
		if (achieved === null && text.points.length === 0) ledger.remark(at, reasons.noPoints(number));
		if (headings.length === 0) ledger.remark(at, reasons.noHeadings(number));
		for (const section of sectionsMissing(text)) ledger.remark(at, reasons.noSection(number, section));
	}
	if (found.points.questions.length === 0 && found.points.sums.size === 0) return;
	if (questions.length === 0) ledger.remark(at, reasons.noTable(number));
	else {
		const ids = new Set(questions.map(({ id }) => id));
		for (const id of expectedOf(number, questions, found.edition))
			if (!ids.has(id)) ledger.remark(at, reasons.noQuestion(id));
		if (sum === undefined) ledger.remark(at, reasons.noSum(number));
	}
	if (!rowsAgree(area)) ledger.remark(sum?.at ?? at, reasons.rowsDiffer(number));
}

/** The edition's questions; without them, those up to the highest that the table has. */
function expectedOf(area: number, questions: EarlierArea['questions'], edition: Edition | null): string[] {
	const known = edition?.areas.find(({ number }) => number === area)?.questions.map(({ id }) => id) ?? [];
	if (known.length > 0) return known;
	const highest = Math.max(...questions.map(({ id }) => Number(id.split('.')[1])));
	return Array.from({ length: Math.min(highest, 20) }, (_, index) => `${area}.${index + 1}`);
}

/** Each printed number is at most half a point from its score, and so is the sum. */
export function rowsAgree({ achieved, questions }: Pick<EarlierArea, 'achieved' | 'questions'>): boolean {
	const known = questions.flatMap((question) => question.achieved ?? []);
	if (achieved === null || questions.length === 0 || known.length < questions.length) return true;
	const sum = known.reduce((total, points) => total + points, 0);
	return Math.abs(sum - achieved) <= (known.length + 1) / 2;
}
