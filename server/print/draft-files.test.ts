import { expect, it } from 'vitest';
import { sampleReport, sampleVersion } from '../../src/lib/report/sample-report.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { seedEdition } from '../seed/editions.ts';
import { scores2017 } from '../seed/helsingborg.ts';
import { openDraftFiles } from './draft-files.ts';
import { fileMakers, type MakeFile } from './files.ts';
import type { PrintStep } from './pdf.ts';

const edition = seedEdition('se-2016') ?? expect.fail();
const draft = (n: number): Report =>
	sampleReport(edition, scores2017, { version: { ...sampleVersion, kind: 'named', n } });

/** Ten bytes a file, made when it is let go. */
function held() {
	let made = 0;
	const waiting: (() => void)[] = [];
	const pdf: MakeFile = async ({ version }, hear) => {
		made++;
		hear?.({ step: 'composing' });
		await new Promise<void>((go) => waiting.push(go));
		if (version.n === 13) throw new Error('no luck');
		return { bytes: new Uint8Array(10).fill(version.n), replaced: [] };
	};
	const { docx, xlsx, csv, json } = fileMakers;
	return {
		makers: { pdf, docx, xlsx, csv, json },
		made: () => made,
		letGo: () => waiting.splice(0).forEach((go) => go())
	};
}

it('[REP-76] a draft’s file is made once for all who ask at once, and each hears how far it has come', async () => {
	const { makers, made, letGo } = held();
	const files = openDraftFiles(makers, 100);
	const heard: PrintStep[][] = [[], []];
	const both = heard.map((steps) => files.file(draft(1), 'pdf', (step) => steps.push(step)));
	await Promise.resolve();
	letGo();
	const [first, second] = await Promise.all(both);
	expect(first).toBe(second);
	expect(heard).toEqual([[{ step: 'composing' }], [{ step: 'composing' }]]);
	expect(await files.file(draft(1), 'pdf')).toBe(first);
	expect(made()).toBe(1);
});

it('[REP-76] what was asked for longest ago goes when there is no more room; what failed is made anew', async () => {
	const { makers, made, letGo } = held();
	const files = openDraftFiles(makers, 25);
	const ask = async (n: number) => {
		const file = files.file(draft(n), 'pdf');
		await Promise.resolve();
		letGo();
		return file;
	};
	await ask(1);
	await ask(2);
	await ask(1);
	await ask(3);
	expect(made()).toBe(3);
	await ask(1);
	expect(made()).toBe(3);
	await ask(2);
	expect(made()).toBe(4);
	await expect(ask(13)).rejects.toThrow('no luck');
	await expect(ask(13)).rejects.toThrow('no luck');
	expect(made()).toBe(6);
});
