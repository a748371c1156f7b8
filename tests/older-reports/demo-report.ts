/** The report of the demo's Helsingborg 2017, as it is once its version is kept; without a database. */
import { finishedTexts } from '../../server/demo/texts.ts';
import { seedEdition } from '../../server/seed/editions.ts';
import { areas2014, helsingborg, scores2017, total2014 } from '../../server/seed/helsingborg.ts';
import type {
	Block as Written,
	List as WrittenList,
	Run as AnyRun,
	WordRun as WrittenRun
} from '../../src/lib/editor/blocks.ts';
import type { Block, Item, List, Run } from '../../src/lib/document/narrative.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import { reportOf } from '../../src/lib/report/report-of.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { sampleFrame } from '../../src/lib/report/sample-frame.ts';
import { sampleContent, sampleVersion } from '../../src/lib/report/sample-report.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('no edition');

/** Of 2014 nothing but points is known. */
const earlier: EarlierReport = {
	municipality: helsingborg,
	year: 2014,
	edition: 'se-2010',
	total: total2014,
	areas: [...areas2014].map(([number, achieved]) => ({
		number,
		title: null,
		achieved,
		max: null,
		percent: null,
		headings: [],
		texts: { general: [], strengths: [], improvements: [] },
		questions: []
	}))
};

const content = sampleContent(edition, scores2017);
export const demoReport: Report = reportOf(
	{
		...content,
		areas: content.areas.map((area) => {
			const text = finishedTexts[area.number];
			if (text === undefined) throw new Error(`no texts of ${area.number}`);
			const { general = [], strengths = [], improvements = [] } = text;
			return {
				...area,
				texts: {
					general: general.map(blockOf),
					strengths: strengths.map(blockOf),
					improvements: improvements.map(blockOf)
				}
			};
		})
	},
	sampleVersion,
	edition,
	{ ...sampleFrame, earlier }
);

function blockOf(block: Written): Block {
	if (block.kind === 'list') return listOf(block);
	const runs = block.runs.flatMap(runsOf);
	return block.kind === 'heading'
		? { type: 'heading', level: block.level, runs }
		: { type: 'paragraph', runs };
}

function listOf({ marks, items }: WrittenList): List {
	return {
		type: 'list',
		ordered: marks === 'letters',
		start: 1,
		items: items.map(({ runs, list }): Item => ({
			type: 'item',
			runs: runs.flatMap(runsOf),
			lists: list === undefined ? [] : [listOf(list)]
		}))
	};
}

/** Marks have no words. */
function runsOf(run: AnyRun): Run[] {
	return 'reference' in run ? [] : [runOf(run)];
}

function runOf({ text, bold = false, italic = false, href }: WrittenRun): Run {
	return {
		text,
		bold,
		italic,
		href: href ?? null
	};
}
