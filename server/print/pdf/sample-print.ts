/** Reports for tests of printed pages: all that a report can hold, in words of the tests' own. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { Scores } from '../../../src/lib/domain/result.ts';
import type { Block, Item, Run } from '../../../src/lib/document/narrative.ts';
import { sampleFrame } from '../../../src/lib/report/sample-frame.ts';
import { sampleParagraph, sampleReport, sampleVersion } from '../../../src/lib/report/sample-report.ts';
import type { Report } from '../../../src/lib/report/report.ts';

export const run = (text: string, change: Partial<Run> = {}): Run => ({
	text,
	bold: false,
	italic: false,
	href: null,
	...change
});

export const item = (text: string, ...lists: Item['lists'][number][]): Item => ({
	type: 'item',
	runs: text === '' ? [] : [run(text)],
	lists
});

/** Everything that the editor knows. */
export const written: readonly Block[] = [
	{
		type: 'paragraph',
		runs: [
			run('Kommunen har '),
			run('ett tydligt', { bold: true }),
			run(' och '),
			run('öppet', { italic: true }),
			run(' sätt att styra, se '),
			run('planen', { href: 'https://example.org/plan för 2017' }),
			run('.\nNästa rad börjar här.')
		]
	},
	{ type: 'heading', level: 4, runs: [run('En rubrik i texten')] },
	{
		type: 'list',
		ordered: false,
		start: 1,
		items: [
			item('En punkt'),
			item('En punkt med delar:', {
				type: 'list',
				ordered: true,
				start: 1,
				items: [item('den första delen'), item('den andra delen')]
			})
		]
	},
	{ type: 'list', ordered: false, start: 1, items: [{ ...item('Visad öppet'), goodExample: true }] },
	{ type: 'list', ordered: true, start: 3, items: [item('Tredje'), item('Fjärde')] },
	sampleParagraph('#panic("x") *fet* $x$ @ref `kod` [hej] <script> \\ // slut')
];

/** With a frame and texts; a locked version, or a draft by that name. */
export function samplePrint(
	edition: Edition,
	scores: Scores,
	{ draft, texts = written }: { readonly draft?: string; readonly texts?: readonly Block[] } = {}
): Report {
	const version =
		draft === undefined ? sampleVersion : { ...sampleVersion, kind: 'release' as const, name: draft };
	const report = sampleReport(edition, scores, { version, ...sampleFrame });
	return {
		...report,
		areas: report.areas.map((area) =>
			area.number === 1 ? { ...area, texts: { ...area.texts, general: texts } } : area
		)
	};
}
