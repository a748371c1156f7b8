import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { scores2017 } from '../../../../server/seed/helsingborg.ts';
import type { ReportFrame } from '../../report/report-of.ts';
import { sampleEarlier, sampleEarlierArea } from '../../report/sample-earlier.ts';
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

it('[REP-18] the earlier evaluation is appended whenever there is one, areas with points alone by their row alone', () => {
	const silent = { general: [], strengths: [], improvements: [] };
	const areas = [sampleEarlierArea(1, 70), sampleEarlierArea(2, 60)];
	const alone = areas.map((area) => ({ ...area, headings: [], questions: [], texts: silent }));
	const appendix = (earlier: ReportFrame['earlier']) => page({ earlier }).split('id="bilaga"')[1] ?? '';
	const points = appendix(sampleEarlier({ areas: alone }));
	expect(points).toMatch(/Totalt<\/th>\s*<td class="r">130<\/td>\s*<td class="r">200</);
	expect(points).not.toContain(words.report.noText);
	expect(points).not.toContain('<article');

	const told = appendix(sampleEarlier({ areas }));
	expect(told.match(/<article/g)).toHaveLength(2);
	expect(told).toMatch(/>1\.1<\/td>\s*<th scope="row">–<\/th>\s*<td class="r">12<\/td>\s*<td class="r">20</);
	expect(told.split(words.report.rounding)).toHaveLength(3);
	const unknown = appendix(sampleEarlier({ areas: [sampleEarlierArea(1, null)] }));
	expect(unknown).toContain(words.report.unknown);
	expect(unknown).not.toContain(words.report.rounding);
});

it('[REP-18] what an earlier report from another country says is in its own language, the rest in the report’s', () => {
	const body = page({ earlier: sampleEarlier({ edition: 'no-2019' }) });
	expect(body).toMatch(/<h3 [^>]*lang="nb"[^>]*> ?Område 1: Område 1/);
	expect(body).toMatch(/<ul lang="nb"[^>]*><li>En rubrik/);
	expect(body).toMatch(/<div class="narrative-text" lang="nb">\s*<p>Allmänt om 1\./);
	expect(body).not.toMatch(/<h4[^>]*lang=/);
	expect(page(sampleFrame)).not.toContain('lang="nb"');
});

it('[REP-13] a dash among means and earlier points is read out as what it stands for', () => {
	const lacking = sampleEarlier({ areas: sampleEarlier().areas.slice(1), total: null });
	const html = page({ ...sampleFrame, earlier: lacking });
	const dashes = html.match(/<td class="r">–/g);
	expect(dashes).toBeNull();
	expect(html).toMatch(/aria-hidden="true">–<\/span> ?<span class="visually-hidden" ?>ej angivet</);
	expect(html).toMatch(
		/aria-hidden="true">–<\/span> ?<span class="visually-hidden" ?>skillnaden är inte känd</
	);
});
