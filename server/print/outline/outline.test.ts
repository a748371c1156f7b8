import { expect, it } from 'vitest';
import { sampleEarlier } from '../../../src/lib/report/sample-earlier.ts';
import { sampleFrame } from '../../../src/lib/report/sample-frame.ts';
import { sampleReport } from '../../../src/lib/report/sample-report.ts';
import { seedEdition } from '../../seed/editions.ts';
import { scores2017 } from '../../seed/helsingborg.ts';
import { outlineOf } from './outline.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('no edition');
const printed = (earlier = sampleFrame.earlier, comparison = sampleFrame.comparison) =>
	JSON.stringify(
		outlineOf(sampleReport(edition, scores2017, { ...sampleFrame, earlier, comparison })).blocks
	);

it('[REP-93] what leads to the comparison is printed where the earlier evaluation is comparable', () => {
	expect(printed()).toContain('Om jämförelsen.');
	const apart = printed(sampleEarlier({ edition: 'no-2019' }));
	expect(apart).not.toContain('Om jämförelsen.');
	expect(apart).toContain('Utgåvorna är olika');
});

it('[REP-81] a report without means says why, and has its total in per cent', () => {
	const alone = printed(null, null);
	expect(alone).toContain('Inga medelvärden visas');
	expect(alone).toContain('["Totalt","668","800","84\u00a0%"]');
});
