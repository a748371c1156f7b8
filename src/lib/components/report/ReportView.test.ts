import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { scores2017 } from '../../../../server/seed/helsingborg.ts';
import type { ReportFrame } from '../../report/report-of.ts';
import { sampleEarlier } from '../../report/sample-earlier.ts';
import { sampleFrame } from '../../report/sample-frame.ts';
import { sampleReport, sampleVersion } from '../../report/sample-report.ts';
import { wordsFor } from '../../words/words.ts';
import ReportView from './ReportView.svelte';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const words = wordsFor('sv');
const page = (frame: Partial<ReportFrame>, version = sampleVersion): string => {
	const report = sampleReport(edition, scores2017, { ...frame, version });
	return render(ReportView, { props: { report, words } })
		.body.replace(/<!--.*?-->/gs, '')
		.replace(/\s+/g, ' ');
};

it('[REP-93] what leads to the comparison is there where the earlier evaluation is comparable', () => {
	expect(page(sampleFrame)).toContain('Om jämförelsen.');
	const apart = page({ ...sampleFrame, earlier: sampleEarlier({ edition: 'no-2019' }) });
	expect(apart).not.toContain('Om jämförelsen.');
	expect(apart).toContain('Utgåvorna är olika');
});

it('[REP-80] [REP-81] means have what they rest on below them, else why there are none; the total its per cent', () => {
	expect(page(sampleFrame)).toContain('Medelvärdena bygger på 6 resultat');
	const alone = page({});
	expect(alone).toContain('Inga medelvärden visas');
	expect(alone).toMatch(
		/Totalt<\/th>\s*<td class="r">668<\/td>\s*<td class="r">800<\/td>\s*<td class="r">84</
	);
});

it('[REP-11] a draft has its checksum, as a locked version has', () => {
	expect(page({}, { ...sampleVersion, kind: 'named' })).toContain(sampleVersion.sha256);
});
