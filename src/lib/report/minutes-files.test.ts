import { describe, expect, it } from 'vitest';
import { sampleMinutes } from '../domain/minutes/sample-minutes.ts';
import { wordsFor } from '../words/words.ts';
import { minutesCsv, minutesJson } from './minutes-files.ts';
import { namingOf, personLine, roundCells, standingLines, toldEvent } from './minutes-lines.ts';

const sv = wordsFor('sv');

describe('minutes in words', () => {
	const minutes = sampleMinutes();
	const naming = namingOf(minutes, sv);
	const [item] = minutes.questions;
	if (item === undefined) throw new Error('no question');

	it('[MIN-6] tell who, what and why', () => {
		expect(
			item.events.map((event) => toldEvent(event, naming, sv)).map(({ who, what, why }) => [who, what, why])
		).toEqual([
			['Anna', 'enades om 8,5', '=1+1'],
			['Bo', 'reserverade sig', 'För \u{1F642} lågt.']
		]);
		expect(standingLines(item, naming, sv)).toEqual([
			'Överenskommet: 8,5 av 10.',
			'Väntar på bekräftelse av Bo och Cia.'
		]);
	});

	it('[MIN-6] have round 1 and what came after it beside the decision; brackets round what doesn’t count', () => {
		const columns = ['A', 'B', 'C', 'D'];
		expect(item.rounds.map((_, index) => roundCells(item, index, columns, sv))).toEqual([
			['8', '8,5', '–', '(10)', '8,25', '5\u00a0%', '–'],
			['–', '9', '–', '–', '9', '0\u00a0%', '8,5']
		]);
	});

	it('[MIN-2] name people by letters where that is wished', () => {
		const lettered = sampleMinutes(true);
		expect(lettered.people.map((person) => personLine(person, sv))).toEqual([
			'Utvärderare A, projektledare och utvärderare',
			'Utvärderare B, utvärderare',
			'Utvärderare C, utvärderare',
			'Utvärderare D, utvärderare, har lämnat gruppen',
			'Deltagare P1, projektledare'
		]);
	});
});

describe('minutes as data', () => {
	it('[MIN-7] as CSV reckon nothing: a text that looks like a formula stays a text', () => {
		const csv = minutesCsv(sampleMinutes(), sv);
		expect(csv).toContain(";'=1+1\r\n");
		expect(csv).not.toMatch(/(^|;)=/m);
		expect(csv.split('\r\n')[1]).toBe('1;;;2026-03-14T09:30:00Z;Lars;öppnade 1 Area 1;;Cia är sjuk.');
	});

	it('[MIN-7] as CSV hold every score of every round', () => {
		const lines = minutesCsv(sampleMinutes(), sv)
			.split('\r\n')
			.map((line) => line.split(';'));
		expect(lines.filter(([, , , when]) => when === '').map((line) => line.slice(4, 7))).toEqual([
			['Anna', 'omgång 1', '8'],
			['Bo', 'omgång 1', '8,5'],
			['Dag', 'omgång 1', '10'],
			['Bo', 'senast', '9']
		]);
	});

	it('[MIN-7] as JSON are read back as they were, and the same each time', () => {
		expect(JSON.parse(minutesJson(sampleMinutes()))).toEqual(sampleMinutes());
		expect(minutesJson(sampleMinutes())).toBe(minutesJson(sampleMinutes()));
		expect(minutesJson(sampleMinutes(true))).not.toContain('Anna');
	});
});
