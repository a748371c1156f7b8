import { expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { scores2017 } from '../../../server/seed/helsingborg.ts';
import { reportFileName } from './file-name.ts';
import type { Report } from './report.ts';
import { sampleReport, sampleVersion } from './sample-report.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const report = sampleReport(edition, scores2017);
const draft = sampleReport(edition, scores2017, { version: { ...sampleVersion, kind: 'named' } });
const called = (name: string): Report => ({ ...report, municipality: { code: '1', name } });

it.each([
	[report, 'kommunkompassen-helsingborg-2017-version-3.pdf'],
	[draft, 'kommunkompassen-helsingborg-2017-version-3-utkast.pdf'],
	[called('Upplands Väsby'), 'kommunkompassen-upplands-vasby-2017-version-3.pdf'],
	[called('../"; x=y\r\n'), 'kommunkompassen-x-y-2017-version-3.pdf'],
	[called('…'), 'kommunkompassen-2017-version-3.pdf'],
	[{ ...called('Bodø'), language: 'nb' as const }, 'kommunekompasset-bodo-2017-versjon-3.pdf']
])('[REP-17] a file’s name says what it is, in plain letters', (of, name) => {
	expect(reportFileName(of, 'pdf')).toBe(name);
});
