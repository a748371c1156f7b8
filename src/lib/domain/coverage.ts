/** Which questions have evidence of which kinds of source, and how far what it shows has come. */
import { isThinEvidence, sourceKinds, stages } from './evidence.ts';
import type { Evidence, SourceKind, Stage } from './evidence.ts';
import type { Area, Edition } from './instrument.ts';

/** What there is for one question of one kind of source. */
export interface Cell {
	/** Cards: one that says several things of the question counts once. */
	readonly count: number;
	/** The furthest that any of them shows; null while none is judged. */
	readonly strongest: Stage | null;
}

export interface QuestionCoverage {
	readonly question: string;
	readonly cells: Readonly<Record<SourceKind, Cell>>;
	/** How many kinds of source it has evidence of, 0…3. */
	readonly kinds: number;
}

export interface AreaCoverage {
	readonly area: number;
	readonly questions: readonly QuestionCoverage[];
	/** How many of the questions have evidence of two kinds or more. */
	readonly covered: number;
}

/** All areas with all questions, in printed order. */
export function coverageOf(edition: Edition, cards: readonly Evidence[]): AreaCoverage[] {
	const found = new Map<string, Record<SourceKind, Cell>>();
	for (const { kind, links } of cards) {
		for (const [question, stage] of strongestOf(links)) {
			const cells = found.get(question) ?? none();
			const { count, strongest } = cells[kind];
			cells[kind] = { count: count + 1, strongest: further(strongest, stage) };
			found.set(question, cells);
		}
	}
	return edition.areas.map((area) => coverageOfArea(area, found));
}

export function isThin({ kinds }: QuestionCoverage): boolean {
	return isThinEvidence(kinds);
}

/** Some kind of source says nothing of it. */
export function hasGap({ kinds }: QuestionCoverage): boolean {
	return kinds < sourceKinds.length;
}

/** The one that has come further; null is what nobody has judged. */
export function further(one: Stage | null, other: Stage | null): Stage | null {
	const rank = (stage: Stage | null) => (stage === null ? -1 : stages.indexOf(stage));
	return rank(one) >= rank(other) ? one : other;
}

function coverageOfArea(area: Area, found: ReadonlyMap<string, Record<SourceKind, Cell>>): AreaCoverage {
	const questions = area.questions.map(({ id }): QuestionCoverage => {
		const cells = found.get(id) ?? none();
		return { question: id, cells, kinds: sourceKinds.filter((kind) => cells[kind].count > 0).length };
	});
	return { area: area.number, questions, covered: questions.filter((one) => !isThin(one)).length };
}

/** A card's questions, each with the furthest that its links to it say. */
function strongestOf(links: Evidence['links']): Map<string, Stage | null> {
	const said = new Map<string, Stage | null>();
	for (const { question, stage } of links) said.set(question, further(said.get(question) ?? null, stage));
	return said;
}

function none(): Record<SourceKind, Cell> {
	const empty: Cell = { count: 0, strongest: null };
	return { interview: empty, document: empty, website: empty };
}
