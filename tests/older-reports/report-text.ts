/** Reports as text saved out of Word, with the habits and slips of such files: bookmarks, empty bullets, broken sentences. */
import type { Block } from '../../src/lib/document/narrative.ts';
import type { EarlierArea, EarlierPoints } from '../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../src/lib/report/report-reading.ts';

/** The latest first; the others follow as an appendix each. */
export function textOf(reports: readonly ReadReport[]): string {
	return `${reports.flatMap(linesOf).join('\n')}\n`;
}

function linesOf(report: ReadReport, index: number): string[] {
	const { municipality, year, areas } = report;
	const tables = areas.filter(({ questions }) => questions.length > 0);
	return [
		...(index === 0
			? [
					'1\tVad är Kommunkompassen?',
					'Ett verktyg, beskrivet för provet.',
					'· en punkt',
					'· Offentlighet och demokrati '
				]
			: ['', '', 'Bilaga', `${year} års Kommunkompass`]),
		`[bookmark: _Toc1]${index === 0 ? '2\t' : ''}${municipality}s stad i förhållande till Kommunkompassen: En sammanfattande genomgång`,
		'[bookmark: _Toc2][bookmark: _Toc3]Utvärderingen',
		`Utvärderingen av ${municipality}s stad genomfördes i februari år ${year} och följdes av samtal. En tidigare genomfördes i december 1999.`,
		'',
		'Sammanfattning av resultat',
		...Array.from({ length: 6 }, () => ''),
		'3\tDetaljerad genomgång i förhållande till Kommunkompassens åtta områden',
		'',
		...areas.flatMap((area) => areaLines(area)),
		...(tables.length === 0
			? []
			: [
					' 4. Översikt av poängfördelning',
					'Nedanstående tabeller visar resultatet.',
					...tables.flatMap(tableLines)
				])
	];
}

function areaLines({ number, title, headings, achieved, texts }: EarlierArea): string[] {
	return [
		`[bookmark: _Toc41${number}]Område ${number}\t${title ?? ''}`,
		...(number % 2 === 0 ? [''] : []),
		'\tRubriker',
		'\tPoäng',
		'',
		...headings.map((heading, index) => `${index === 0 ? '\t' : ''}· ${heading} `),
		`\t${achieved ?? ''}`,
		'',
		'[bookmark: _Toc28]',
		'Allmänt',
		...texts.general.flatMap(blockLines),
		'',
		'STYRKOR',
		...texts.strengths.flatMap(blockLines),
		'',
		'FÖRBÄTTRINGSOMRÅDEN',
		...texts.improvements.flatMap(blockLines),
		...(number === 5 ? ['· '] : []),
		'',
		''
	];
}

const wordsOf = (block: { readonly runs: readonly { readonly text: string }[] }) =>
	block.runs.map(({ text }) => text).join('');

function blockLines(block: Block): string[] {
	if (block.type !== 'list') return wordsOf(block).replace(', ', ',\n').split('\n');
	return block.items.flatMap((item, index) => [
		`·${index % 2 === 0 ? '  ' : ' '}${wordsOf(item)}`,
		...item.lists.flatMap(({ items }) => items.map((one, at) => `${'abcdefgh'[at] ?? 'a'}. ${wordsOf(one)}`))
	]);
}

function tableLines({ number, title, questions, ...sum }: EarlierArea): string[] {
	const empty = ['\t', '\t', '\t', '\t', '\t', ''];
	return [
		...rowLines(`${number}. `, title ?? '', 'Uppnått', 'Max', 'Procent'),
		...questions.flatMap(({ id, text, ...points }) => rowLines(id, text ?? '', ...three(points))),
		...rowLines('', ' ', ...three(sum)),
		...empty,
		...empty
	];
}

const rowLines = (...cells: readonly string[]) => [...cells.map((cell) => `\t${cell}`), ''];
const three = ({ achieved, max, percent }: EarlierPoints) => [
	`${achieved ?? ''}`,
	`${max ?? ''}`,
	percent === null ? '' : `${percent}%`
];
