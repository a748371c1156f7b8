import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../../src/lib/domain/sample-evaluation.ts';
import { readScoreFile } from './score-file.ts';
import { sentenceOf } from './score-file-problem.ts';

const editions = [
	sampleEdition([[10, 20], [30]]),
	{ ...sampleEdition([[]]), id: 'areas-only', completeness: 'areas' as const }
];

function file(change: Readonly<Record<string, string>> = {}): string {
	const fields = {
		municipality: '"Provköping"',
		year: '2026',
		edition: '"sample"',
		scores: '{"1.1": 9.5, "1.2": 14.1, "2.1": 0}',
		...change
	};
	return `{${Object.entries(fields)
		.map(([name, json]) => `"${name}": ${json}`)
		.join(', ')}}`;
}

function sentences(text: string): string[] {
	const read = readScoreFile(text, editions);
	return read.ok ? [] : read.problems.map(sentenceOf);
}

describe('readScoreFile', () => {
	it('[SCO-15] reads scores exactly', () => {
		const read = readScoreFile(file(), editions);
		expect(read.ok && [...read.file.scores]).toEqual([
			['1.1', 950],
			['1.2', 1410],
			['2.1', 0]
		]);
	});

	it('[SCO-15] passes over a byte order mark and tells of fields that mean nothing', () => {
		const read = readScoreFile(`\ufeff${file({ _about: '"made up"' })}`, editions);
		expect(read.ok && read.file.ignored).toEqual(['_about']);
	});

	it.each([
		['{', 'Filen är inte giltig JSON.'],
		['', 'Filen är inte giltig JSON.'],
		['[]', 'Filen ska innehålla ett JSON-objekt med municipality, year, edition och scores.'],
		['null', 'Filen ska innehålla ett JSON-objekt med municipality, year, edition och scores.'],
		['5', 'Filen ska innehålla ett JSON-objekt med municipality, year, edition och scores.'],
		[file({ municipality: '""' }), 'Kommunens namn (municipality) saknas.'],
		[file({ year: '"2026"' }), 'Året (year) saknas eller är inte ett årtal.'],
		[file({ year: '2026.5' }), 'Året (year) saknas eller är inte ett årtal.'],
		[file({ edition: 'null' }), 'Utgåvan (edition) saknas.'],
		[file({ edition: '"se-1999"' }), 'Utgåvan ”se-1999” är okänd.'],
		[
			file({ edition: '"areas-only"' }),
			'Utgåvan ”areas-only” saknar kända delfrågor och går inte att poängsätta.'
		],
		[file({ scores: '[]' }), 'Poängen (scores) saknas.'],
		[file({ scores: '{"1.1": 1, "1.2": 1}' }), 'Delfråga 2.1 saknar poäng.'],
		[file({ scores: '{"1.1": 1, "1.2": 1, "2.1": 1, "3.1": 1}' }), 'Delfråga ”3.1” finns inte i utgåvan.'],
		[
			file({ scores: '{"1.1": 1, "1.2": 1, "2.1": 1, "__proto__": 1}' }),
			'Delfråga ”__proto__” finns inte i utgåvan.'
		],
		[file({ scores: '{"1.1": "1", "1.2": 1, "2.1": 1}' }), 'Delfråga 1.1: poängen är inte ett tal.'],
		[file({ scores: '{"1.1": null, "1.2": 1, "2.1": 1}' }), 'Delfråga 1.1: poängen är inte ett tal.'],
		[
			file({ scores: '{"1.1": {"decimal": "1"}, "1.2": 1, "2.1": 1}' }),
			'Delfråga 1.1: poängen är inte ett tal.'
		],
		[file({ scores: '{"1.1": -0.01, "1.2": 1, "2.1": 1}' }), 'Delfråga 1.1: ”-0.01” är under noll.'],
		[file({ scores: '{"1.1": 10.01, "1.2": 1, "2.1": 1}' }), 'Delfråga 1.1: ”10.01” är över max, 10 poäng.'],
		[file({ scores: '{"1.1": 1e99, "1.2": 1, "2.1": 1}' }), 'Delfråga 1.1: ”1e99” är över max, 10 poäng.'],
		[
			file({ scores: '{"1.1": 9.250000001, "1.2": 1, "2.1": 1}' }),
			'Delfråga 1.1: ”9.250000001” har fler än två decimaler.'
		],
		[file({ scores: '{"1.1": 1, "1.1": 2, "1.2": 1, "2.1": 1}' }), '”1.1” står två gånger.']
	])('[SCO-16] %j: %s', (text, sentence) => {
		expect(sentences(text)).toEqual([sentence]);
	});

	it('[SCO-16] tells everything at once', () => {
		expect(sentences('{"edition": "sample", "scores": {"1.1": 11}}')).toHaveLength(5);
	});

	it('[SCO-16] quotes no more than 40 characters and no line break', () => {
		const [sentence] = sentences(file({ edition: JSON.stringify(`a\n${'b'.repeat(100)}`) }));
		expect(sentence?.length).toBeLessThan(70);
		expect(sentence).not.toContain('\n');
	});
});
