/** A report for tests: the printed points of Helsingborg 2017 around texts of the tests' own. */
import type { Block } from '../document/narrative.ts';
import type { VersionContent } from '../document/version-content.ts';
import type { Edition } from '../domain/instrument.ts';
import type { Scores } from '../domain/result.ts';
import type { VersionEntry } from '../domain/version.ts';
import { noStandardTexts } from './standard-text.ts';
import { reportOf, type ReportFrame } from './report-of.ts';
import type { Report } from './report.ts';

export const sampleParagraph = (text: string): Block => ({
	type: 'paragraph',
	runs: [{ text, bold: false, italic: false, href: null }]
});

export const sampleList = (...items: readonly string[]): Block => ({
	type: 'list',
	ordered: false,
	start: 1,
	items: items.map((text) => ({
		type: 'item',
		runs: [{ text, bold: false, italic: false, href: null }],
		lists: []
	}))
});

export function sampleContent(edition: Edition, scores: Scores): VersionContent {
	return {
		format: 'samsyn-version-1',
		evaluation: 'e1',
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2017,
		edition: edition.id,
		areas: edition.areas.map(({ number, title, questions }) => ({
			number,
			title,
			questions: questions.map(({ id, max }) => ({ id, max, x: scores.get(id) ?? null })),
			texts: {
				general: [sampleParagraph(`Område ${number} i ett prov.`)],
				strengths: [sampleList(`Den första styrkan i ${number}`, `Den andra styrkan i ${number}`)],
				improvements: [sampleList(`Det som kan bli bättre i ${number}`)]
			}
		}))
	};
}

export const sampleVersion: VersionEntry = {
	n: 3,
	kind: 'locked',
	name: 'Slutlig rapport',
	reason: null,
	by: 'anna',
	at: Date.UTC(2017, 2, 30, 10),
	sha256: 'ab'.repeat(32)
};

export function sampleReport(
	edition: Edition,
	scores: Scores,
	{ version = sampleVersion, ...frame }: Partial<ReportFrame> & { readonly version?: VersionEntry } = {}
): Report {
	return reportOf(sampleContent(edition, scores), version, edition, {
		texts: noStandardTexts,
		comparison: null,
		earlier: null,
		...frame
	});
}
