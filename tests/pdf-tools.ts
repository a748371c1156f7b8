/** Finds poppler and qpdf for the tests of printed reports, or installs them. */
import { execFileSync, spawnSync } from 'node:child_process';

const PROGRAMS = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'] as const;
export type PdfProgram = (typeof PROGRAMS)[number];

const here = (program: PdfProgram): boolean => spawnSync(program, ['--version']).error === undefined;

/**
 * Installs through apt what isn't there.
 * @throws {Error} with the command to run, where this user may not install
 */
export function ensurePdfTools(): void {
	if (PROGRAMS.every(here)) return;
	if (process.getuid?.() !== 0)
		throw new Error('Poppler or qpdf is missing. Install them with: sudo apt-get install poppler-utils qpdf');
	const quiet = {
		stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	execFileSync('apt-get', ['update', '-qq'], quiet);
	execFileSync(
		'apt-get',
		['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils', 'qpdf'],
		quiet
	);
	const missing = PROGRAMS.filter((program) => !here(program));
	if (missing.length > 0) throw new Error(`apt-get installed no ${missing.join(', ')}.`);
}

/** What a program prints about a file; its remarks are left out, its failure is an error. */
export function askPdf(program: PdfProgram, ...args: readonly string[]): string {
	return execFileSync(program, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024
	});
}
