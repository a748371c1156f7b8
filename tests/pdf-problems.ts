/** What a printed report must be for those who don't see it, and for archives: looked for by poppler and qpdf. */
import { spawnSync } from 'node:child_process';
import { askPdf } from './pdf-tools.ts';
import { readPdfTree, type PdfTree, type Tag } from './pdf-tree.ts';
import { unmarkedIn } from './pdf-marks.ts';

export interface Expected {
	readonly title: string;
	/** Like `sv-SE`. */
	readonly language: string;
	/** How many charts there are. */
	readonly charts: number;
}

/** Sentences about what is wrong; empty for a file that is as it must be. */
export async function problemsOf(file: string, expected: Expected): Promise<string[]> {
	if (!isSound(file)) return ['qpdf finds the file broken'];
	const tree = readPdfTree(file);
	return [
		...headings(tree),
		...lists(tree),
		...tables(tree),
		...figures(tree, expected),
		...catalog(tree, expected),
		...title(file, expected),
		...claims(tree),
		...fonts(file),
		...(await unmarkedIn(file))
	];
}

function isSound(file: string): boolean {
	return spawnSync('qpdf', ['--check', file], { stdio: 'ignore' }).status === 0;
}

function headings(tree: PdfTree): string[] {
	const levels = tree.all().flatMap(({ name }) => (/^H[1-6]$/.test(name) ? [Number(name[1])] : []));
	const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
	return [
		...([1, 2, 3].every((level) => levels.includes(level)) ? [] : ['headings of three levels are missing']),
		...(skipped.length > 0 ? ['a level of headings is skipped'] : [])
	];
}

function lists(tree: PdfTree): string[] {
	const found = tree.all().filter(({ name }) => name === 'L');
	const items = found.flatMap(({ children }) => children.filter(({ name }) => name === 'LI'));
	const whole = items.every(({ children }) => children.some(({ name }) => name === 'LBody'));
	return [
		...(found.length > 0 && items.length > 0 ? [] : ['there are no lists']),
		...(whole ? [] : ['an item of a list has no body'])
	];
}

function tables(tree: PdfTree): string[] {
	const found = tree.all().filter(({ name }) => name === 'Table');
	return found.length === 0 ? ['there are no tables'] : found.flatMap(tableProblems);
}

function tableProblems(table: Tag, at: number): string[] {
	const rowsOf = (part: string) =>
		table.children.filter(({ name }) => name === part).flatMap(({ children }) => children);
	const head = rowsOf('THead').flatMap(({ children }) => children);
	const rows = [...rowsOf('TBody'), ...rowsOf('TFoot')];
	const columns = head.length > 0 && head.every(({ name, scope }) => name === 'TH' && scope === 'Column');
	const named = rows.every(({ children: [first] }) => first?.name === 'TH' && first.scope === 'Row');
	return [
		...(columns ? [] : [`table ${at + 1} has columns without headers`]),
		...(rows.length > 0 && named ? [] : [`table ${at + 1} has rows without headers`])
	];
}

function figures(tree: PdfTree, { charts }: Expected): string[] {
	const found = tree.all().filter(({ name }) => name === 'Figure');
	return [
		...(found.length === charts ? [] : [`${found.length} figures instead of ${charts}`]),
		...(found.every(({ alternative }) => (alternative ?? '').length > 20)
			? []
			: ['a figure has no words in its place'])
	];
}

function catalog({ catalog: found }: PdfTree, { language }: Expected): string[] {
	const said = JSON.stringify(found);
	return [
		...(said.includes(`"/Lang":"u:${language}"`) ? [] : ['the language is missing']),
		...(said.includes('"/DisplayDocTitle":true') ? [] : ['the title isn’t the window’s']),
		...('/Outlines' in found ? [] : ['there are no bookmarks']),
		...(said.includes('"/Marked":true') ? [] : ['the file doesn’t say that it has tags'])
	];
}

function title(file: string, expected: Expected): string[] {
	const said = /^Title: +(.*)$/m.exec(askPdf('pdfinfo', file))?.[1];
	return said === expected.title ? [] : ['the title is missing'];
}

function claims({ metadata }: PdfTree): string[] {
	return [
		...(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</.test(metadata) ? [] : ['no claim of PDF/A-2a']),
		...(/<pdfuaid:part[^>]*>1</.test(metadata) ? [] : ['no claim of PDF/UA-1'])
	];
}

/** `name type encoding emb sub uni object ID`: embedded, and with a way back to text. */
function fonts(file: string): string[] {
	const rows = askPdf('pdffonts', file).trimEnd().split('\n').slice(2);
	const whole = rows.every((row) => /\byes +(?:yes|no) +yes +\d+ +\d+ *$/.test(row));
	return rows.length > 0 && whole ? [] : ['a font isn’t in the file'];
}
