import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../seed/editions.ts';
import { readReportLines } from './read-lines.ts';

const read = (text: string) =>
	readReportLines(
		text.split('\n').map((line) => ({ text: line })),
		seedEditions
	);
const told = (text: string) => read(text).unrecognised.map(({ reason }) => reason);
const items = (text: string, section: 'general' | 'strengths' | 'improvements' = 'strengths') =>
	read(
		`Område 1: X\nRubriker\nPoäng\n70\n${{ general: 'Allmänt', strengths: 'Styrkor', improvements: 'Förbättringsområden' }[section]}\n${text}`
	).evaluations[0]?.areas[0]?.texts[section];

describe('[OLD-3] an area’s habits', () => {
	it.each([
		['Område 4: Ledarskap, ansvar och delegation', 'Rubriker\nPoäng\n· A\n\t70'],
		['OMRÅDE 4 – Ledarskap, ansvar och delegation', 'Poäng: 70'],
		['Område 4\nLedarskap, ansvar och delegation', 'Rubriker\tPoäng\n70 poäng'],
		['Ledarskap, ansvar och delegation', 'Rubriker\nPoäng\n70/100'],
		['3.4 Ledarskap, ansvar och delegation', '\tRubriker\tPoäng\n\t70 av 100 poäng'],
		['4. Ledarskap, ansvar och delegation', 'Poäng\n70 p']
	])('heading %j and box %j', (heading, box) => {
		const [area] = read(`${heading}\n${box}\n\nAllmänt\nText.`).evaluations[0]?.areas ?? [];
		expect(area).toMatchObject({ number: 4, title: 'Ledarskap, ansvar och delegation', achieved: 70 });
	});

	it.each(['Styrkor', 'STYRKOR:', 'Styrker', '3.2 Styrkor', 'Sterke sider'])('strengths: %j', (word) => {
		const { evaluations } = read(`Område 1 X\nRubriker\nPoäng\n70\n${word}\n· ett`);
		expect(evaluations[0]?.areas[0]?.texts.strengths).toMatchObject([
			{ items: [{ runs: [{ text: 'ett' }] }] }
		]);
	});

	it.each(['·', '• ', '- ', '* ', '– ', '\uf0b7\t', '1. ', '\t• ', '\t-\t'])('bullets: %j', (mark) => {
		const list = {
			type: 'list',
			ordered: false,
			items: [{ runs: [{ text: 'ett' }] }, { runs: [{ text: 'två' }] }]
		};
		expect(items(`${mark}ett\n\n${mark}två\n${mark}`)).toMatchObject([list]);
	});

	it('bullets below a bullet by their indent, and numbers and letters below one by their kind', () => {
		const below = (text: string, ordered: boolean) => [
			{ items: [{ lists: [{ ordered, items: [{ runs: [{ text }] }] }] }, {}] }
		];
		expect(items('• ett\n    o  under\n• två')).toMatchObject(below('under', false));
		expect(items('• ett\n1) under\n• två')).toMatchObject(below('under', true));
		expect(items('1. ett\na) under\n2. två')).toMatchObject(below('under', true));
	});

	it('a bullet goes on where its sentence does, and a name isn’t a letter of a list', () => {
		expect(items('· ett som\ngår vidare\n· två')).toMatchObject([
			{ items: [{ runs: [{ text: 'ett som går vidare' }] }, {}] }
		]);
		expect(items('E. Svensson sade det.', 'general')).toMatchObject([
			{ type: 'paragraph', runs: [{ text: 'E. Svensson sade det.' }] }
		]);
	});
});

describe('[OLD-3] tables of points', () => {
	const table = (...rows: readonly string[]) =>
		`Område 1: X\nRubriker\nPoäng\n70\n\nÖversikt av poängfördelningen\n${rows.join('\n')}\n`;
	const three = { achieved: 14, max: 15, percent: 95 };

	it.each([
		[
			'on lines between tabs',
			table('1.\tX\tUppnått\tMax\tProcent', '1.1\tFråga ett?\t14\t15\t95%', '\t\t70\t100\t70%')
		],
		['apart by spaces', table('1.1  Fråga ett?   14   15   95 %')],
		['without the sign of percent', table('1.\tX\tUppnått\tMax\tProcent', '1.1\tFråga ett?\t14\t15\t95')],
		[
			'on lines without tabs',
			table(
				'1. ',
				'X',
				'Uppnått',
				'Max',
				'Procent',
				'1.1',
				'Fråga',
				'ett?',
				'14',
				'15',
				'95%',
				'',
				' ',
				'70',
				'100',
				'70%'
			)
		],
		['below each other', table('', '\t1.1', '\tFråga', '\tett?', '\t14', '\t15', '\t95%')]
	])('rows %s', (_, text) => {
		expect(read(text).evaluations[0]?.areas[0]?.questions).toEqual([
			{ id: '1.1', text: 'Fråga ett?', ...three }
		]);
	});

	it('of all areas, with no max, before the areas themselves', () => {
		const rows = ['Område\tUppnått\tMax\tProcent', 'Område 1: X\t70\t–\t–', 'Totalt\t70\t–\t'].map(
			(row) => `\t${row}`
		);
		const text = `${rows.join('\n')}\nOmråde 1: X\n\tRubriker\tPoäng\n\t· Den enda\n\t70\n`;
		expect(read(text).evaluations).toMatchObject([
			{ total: 70, areas: [{ achieved: 70, max: null, headings: ['Den enda'] }] }
		]);
	});

	it('of all areas, with other columns beside', () => {
		const rows = [
			'Område\tUppnått\tMax\tProcent\tMedel',
			'1. X\t70\t100\t70 %\t61',
			'2. Y\t60\t100\t60 %\t59',
			'Totalt\t130\t200\t65 %\t120'
		];
		const [report] = read(`${rows.join('\n')}\nOmråde 1: X\nRubriker\nPoäng\n70\n`).evaluations;
		expect(report).toMatchObject({
			total: 130,
			areas: [{ achieved: 70, max: 100, percent: 70 }, { achieved: 60 }]
		});
	});
});

describe('[OLD-5] a number that isn’t sure', () => {
	const box = (points: string) => `Område 1: X\nRubriker\nPoäng\n${points}\n\nAllmänt\nText.\n`;

	it.each([
		['two in the box', box('70\n71'), 'Område 1 har flera poäng: 70, 71. Ingen av dem har valts.'],
		['none in the box', box(''), 'Områdets poäng (område 1) hittades inte.'],
		['more than the most', box('101/100'), 'Område 1: poängen är högre än max. Inget av talen har lästs in.'],
		[
			'another sum in the table',
			`${box('70')}1.1\tF?\t71\t100\t71%\n\t\t71\t100\t71%`,
			'Område 1 har flera poäng: 70, 71. Ingen av dem har valts.'
		]
	])('is null and told: %s', (_, text, reason) => {
		expect(read(text).evaluations[0]?.areas[0]).toMatchObject({ achieved: null, percent: null });
		expect(told(text)).toContain(reason);
	});

	it.each([
		['1.1\tF?\t14\t\t95%', 'Delfråga 1.1: raden har inte entydigt uppnått, max och procent.'],
		['1.1\tF?\t16\t15\t95%', 'Delfråga 1.1: poängen är högre än max. Inget av talen har lästs in.'],
		[
			'1.1\tF?\t14\t15\t59%',
			'Delfråga 1.1: procenten stämmer inte med poängen. Inget av talen har lästs in.'
		],
		['1.1\tF?\tfjorton\t15\t95%', 'Delfråga 1.1: raden har inte entydigt uppnått, max och procent.'],
		[
			'1.1\tF?\t14\t15\t95%\n1.1\tF?\t13\t15\t88%',
			'Delfråga 1.1 står två gånger med olika poäng. Ingen av dem har lästs in.'
		]
	])('is null and told: %j', (row, reason) => {
		const text = `${box('70')}Översikt av poängfördelningen\n1.\tX\tUppnått\tMax\tProcent\n${row}\n`;
		expect(read(text).evaluations[0]?.areas[0]?.questions).toMatchObject([
			{ id: '1.1', achieved: null, max: null, percent: null }
		]);
		expect(told(text)).toContain(reason);
	});

	it('is a total only where it is called so, and never a sum of some areas', () => {
		expect(read(box('70')).evaluations[0]?.total).toBeNull();
		expect(read(`Totalpoäng: 640\n${box('70')}`).evaluations[0]?.total).toBe(640);
		expect(read(`Kommunen fick 640 poäng av 800.\n${box('70')}`).evaluations[0]?.total).toBeNull();
	});
});

describe('[OLD-4] whose report it is', () => {
	const area = 'Område 1: X\nRubriker\nPoäng\n70\n';

	it.each([
		['Utvärderingen av Örebro kommun genomfördes hösten 2015.', 'Örebro', 2015],
		['Utvärderingen av Västerås stad genomfördes i maj år 2017 och följde den från 2012.', 'Västerås', 2017],
		['Kommunkompassen: Upplands Väsby 2019', 'Upplands Väsby', 2019],
		['Evalueringen av Nesodden kommune ble gjennomført i 2018.', 'Nesodden', 2018],
		['Ett möte hölls i Lund 2016.', null, null]
	])('%j', (sentence, municipality, year) => {
		expect(read(`${sentence}\n${area}`).evaluations).toMatchObject([{ municipality, year }]);
	});
});
