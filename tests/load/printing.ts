/**
 * `node tests/load/printing.ts [--minutes N]`: how long a report of forty pages takes to print, cold and warm, ten at once, and how
 * long the process that asks for them is held up. With minutes it goes on printing ten at once, for measuring sockets beside.
 */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { closePress, renderPdf, type PrintStep } from '../../server/print/pdf.ts';
import { samplePrint } from '../../server/print/pdf/sample-print.ts';
import { seedEditions } from '../../server/seed/editions.ts';
import { scores2017 } from '../../server/seed/helsingborg.ts';
import type { Block } from '../../src/lib/document/narrative.ts';
import { sampleList, sampleParagraph } from '../../src/lib/report/sample-report.ts';
import type { Report } from '../../src/lib/report/report.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '0' } } });
const sentence =
	'Kommunen har ett system för styrning som är känt i hela organisationen, och det följs upp varje år. ';

/** About as much as a page and a half an area, with other words each time, so that nothing is remembered. */
function fortyPages(run: number): Report {
	const edition = seedEditions.find(({ id }) => id === 'se-2016');
	if (edition === undefined) throw new Error('no edition');
	const report = samplePrint(edition, scores2017);
	const long = (area: number): Block[] => [
		...Array.from({ length: 6 }, (_, at) => sampleParagraph(`${run}.${area}.${at} ${sentence.repeat(5)}`)),
		sampleList(...Array.from({ length: 8 }, (_, at) => `${run}.${area}.${at} ${sentence}`))
	];
	const texts = (area: number) => ({ general: long(area), strengths: long(area), improvements: long(area) });
	return {
		...report,
		areas: report.areas.map((area) => ({ ...area, texts: texts(area.number) })),
		texts: { ...report.texts, about: [...long(0), ...long(9)] }
	};
}

async function timed(report: Report) {
	const began = performance.now();
	const steps: string[] = [];
	const { bytes } = await renderPdf(report, ({ step }: PrintStep) =>
		steps.push(`${step} ${Math.round(performance.now() - began)}`)
	);
	return { ms: Math.round(performance.now() - began), steps: steps.join(', '), bytes };
}

/** Of the processes below this one, in megabytes. */
function pressMemory(): number {
	const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim();
	const sizes = children
		.split(' ')
		.map((pid) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
	return Math.round(sizes.reduce((sum, size) => sum + Number(size ?? 0), 0) / 1024);
}

const middle = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const cold = await timed(fortyPages(0));
const pages = (await PDFDocument.load(cold.bytes, { updateMetadata: false })).getPageCount();
console.log(`${pages} pages, ${Math.round(cold.bytes.length / 1024)} kB; cold ${cold.ms} ms (${cold.steps})`);
const warm: number[] = [];
for (let run = 1; run <= 9; run++) warm.push((await timed(fortyPages(run))).ms);
console.log(
	`warm ${middle(warm)} ms (${Math.min(...warm)}–${Math.max(...warm)}); the press holds ${pressMemory()} MB`
);

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const began = performance.now();
await Promise.all(Array.from({ length: 10 }, (_, at) => timed(fortyPages(100 + at))));
const held = (share: number) => (delay.percentile(share) / 1e6).toFixed(1);
console.log(
	`ten at once ${Math.round(performance.now() - began)} ms; the asking process' loop p50 ${held(50)}, p99 ${held(99)}, longest ${(delay.max / 1e6).toFixed(1)} ms; the press holds ${pressMemory()} MB`
);
for (let run = 1000; performance.now() - began < Number(values.minutes) * 60_000; run += 10)
	await Promise.all(Array.from({ length: 10 }, (_, at) => renderPdf(fortyPages(run + at))));
closePress();
