/** Editions as JSON: read strictly, because an evaluation is bound to what is read for ever. */
import type { EditionProblem, Reading } from './edition-problem.ts';
import { startReading } from './edition-problem.ts';
import { countOf, fieldsOf, listOf, oneOf, textOf, textsOf } from './edition-fields.ts';
import { completenesses } from './instrument.ts';
import type { Area, Comparable, Criterion, Edition, Question } from './instrument.ts';

export type ParsedEdition =
	| { readonly ok: true; readonly edition: Edition }
	| { readonly ok: false; readonly problems: readonly EditionProblem[] };

const editionFields = [
	'id',
	'country',
	'owner',
	'used',
	'maxTotal',
	'completeness',
	'areas',
	'sources',
	'notes',
	'comparable'
];

/** Reads an edition, or tells everything that keeps it from being one. */
export function parseEdition(json: unknown): ParsedEdition {
	const reading = startReading();
	const fields = fieldsOf(json, 'edition', editionFields, reading);
	const areas = listOf(fields.get('areas'), 'areas', reading);
	const comparable = listOf(fields.get('comparable'), 'comparable', reading, true);
	const edition: Edition = {
		id: textOf(fields.get('id'), 'id', reading),
		country: oneOf(fields.get('country'), ['SE', 'NO'], 'country', reading),
		owner: textOf(fields.get('owner'), 'owner', reading),
		used: textOf(fields.get('used'), 'used', reading),
		maxTotal: countOf(fields.get('maxTotal'), 'maxTotal', reading),
		completeness: oneOf(fields.get('completeness'), completenesses, 'completeness', reading),
		areas: areas.map((area, index) => areaOf(area, index + 1, reading)),
		sources: textsOf(fields.get('sources'), 'sources', reading),
		notes: textsOf(fields.get('notes'), 'notes', reading),
		comparable: comparable.map((item, index) => comparableOf(item, `comparable[${index}]`, reading))
	};
	checkWhole(edition, reading);
	return reading.problems.length === 0 ? { ok: true, edition } : { ok: false, problems: reading.problems };
}

/** The same edition as plain JSON, such that `parseEdition` gives it back. */
export function editionToJson(edition: Edition): unknown {
	return {
		...edition,
		areas: edition.areas.map((area) => ({
			...area,
			questions: area.questions.map(({ id, text, max, criteria }) => ({
				id,
				text,
				max,
				...(criteria.length > 0 ? { criteria } : {})
			}))
		})),
		sources: edition.sources ?? [],
		notes: edition.notes ?? [],
		comparable: (edition.comparable ?? []).map((item) => ({ ...item, areas: Object.fromEntries(item.areas) }))
	};
}

function areaOf(json: unknown, number: number, reading: Reading): Area {
	const path = `areas[${number - 1}]`;
	const known = ['number', 'title', 'tableTitle', 'max', 'headings', 'questions'];
	const fields = fieldsOf(json, path, known, reading);
	if (fields.get('number') !== number) reading.report(`${path}.number`, 'wrong-number');
	const tableTitle = fields.get('tableTitle');
	const questions = listOf(fields.get('questions'), `${path}.questions`, reading, true);
	return {
		number,
		title: textOf(fields.get('title'), `${path}.title`, reading),
		...(tableTitle === undefined ? {} : { tableTitle: textOf(tableTitle, `${path}.tableTitle`, reading) }),
		max: countOf(fields.get('max'), `${path}.max`, reading),
		headings: textsOf(fields.get('headings'), `${path}.headings`, reading),
		questions: questions.map((question, index) => questionOf(question, number, index + 1, path, reading))
	};
}

function questionOf(json: unknown, area: number, number: number, above: string, reading: Reading): Question {
	const path = `${above}.questions[${number - 1}]`;
	const fields = fieldsOf(json, path, ['id', 'text', 'max', 'criteria'], reading);
	const id = `${area}.${number}`;
	if (fields.get('id') !== id) reading.report(`${path}.id`, 'wrong-id');
	const criteria = listOf(fields.get('criteria'), `${path}.criteria`, reading, true);
	return {
		id,
		area,
		text: textOf(fields.get('text'), `${path}.text`, reading),
		max: countOf(fields.get('max'), `${path}.max`, reading),
		criteria: criteria.map((item, index) => criterionOf(item, `${path}.criteria[${index}]`, reading))
	};
}

function criterionOf(json: unknown, path: string, reading: Reading): Criterion {
	const fields = fieldsOf(json, path, ['id', 'text', 'weight'], reading);
	return {
		id: textOf(fields.get('id'), `${path}.id`, reading),
		text: textOf(fields.get('text'), `${path}.text`, reading),
		weight: countOf(fields.get('weight'), `${path}.weight`, reading)
	};
}

function comparableOf(json: unknown, path: string, reading: Reading): Comparable {
	const fields = fieldsOf(json, path, ['edition', 'areas', 'note'], reading);
	const areas = fields.get('areas');
	const pairs = typeof areas === 'object' && areas !== null ? Object.entries(areas) : [];
	if (pairs.length === 0) reading.report(`${path}.areas`, 'too-few');
	return {
		edition: textOf(fields.get('edition'), `${path}.edition`, reading),
		areas: new Map(
			pairs.map(([own, other]) => [
				countOf(Number(own), `${path}.areas.${own}`, reading),
				countOf(other, `${path}.areas.${own}`, reading)
			])
		),
		note: textOf(fields.get('note'), `${path}.note`, reading)
	};
}

/** What no single field can tell: maxima add up, and there is as much as the completeness promises. */
function checkWhole({ areas, maxTotal, completeness }: Edition, reading: Reading): void {
	const total = areas.reduce((sum, { max }) => sum + max, 0);
	if (completeness === 'name' && areas.length > 0) reading.report('areas', 'too-many');
	if (completeness !== 'name' && areas.length === 0) reading.report('areas', 'too-few');
	if (areas.length > 0 && total !== maxTotal) reading.report('maxTotal', 'maxima-do-not-add-up');
	areas.forEach((area, index) => {
		const path = `areas[${index}].questions`;
		const sum = area.questions.reduce((above, { max }) => above + max, 0);
		if (completeness !== 'complete' && area.questions.length > 0) reading.report(path, 'too-many');
		else if (completeness === 'complete' && area.questions.length === 0) reading.report(path, 'too-few');
		else if (completeness === 'complete' && sum !== area.max) reading.report(path, 'maxima-do-not-add-up');
	});
}
