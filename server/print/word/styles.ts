/** How the Word file looks: everything by style, so that whoever goes on with it changes a style and not the text. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

import { GOOD_EXAMPLE_STYLE } from '../../../src/lib/report/good-example-style.ts';

/** On every reader's machine, or measured alike there. */
export const FONT = 'Calibri';

export const colours = {
	ink: '1A1A1A',
	accent: '00586E',
	wash: 'EEF4F6',
	line: 'B4BDC4',
	soft: '4D565C',
	warning: '8A3300'
} as const;

/** A4 with margins of 25 mm; in twentieths of a point. */
export const paper = {
	width: 11906,
	height: 16838,
	margin: 1418,
	text: 11906 - 2 * 1418
} as const;

/** A heading that the table of contents doesn't name. */
export const unlisted = (level: number): string => `Heading${level}Unlisted`;

const headings = [
	{ size: 36, before: 0, after: 200, colour: colours.accent },
	{ size: 28, before: 320, after: 100, colour: colours.accent },
	{ size: 24, before: 240, after: 60, colour: colours.accent },
	{ size: 22, before: 200, after: 60, colour: colours.ink },
	{ size: 22, before: 160, after: 60, colour: colours.ink },
	{ size: 22, before: 160, after: 60, colour: colours.soft }
] as const;

const headingStyle = ({ size, before, after, colour }: (typeof headings)[number], outlineLevel: number) => ({
	next: 'Normal',
	run: { size, bold: true, color: colour, font: FONT },
	paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after, ...lines(252) } }
});

/** Without its rule Word reads a line's height as exact, and cuts pictures to one line. 240 is single. */
function lines(line: number) {
	return { line, lineRule: LineRuleType.AUTO };
}

/** `language`: a BCP 47 tag. */
export function stylesIn(language: string): IStylesOptions {
	const [one, two, three, four, five, six] = headings;
	const based = { basedOn: 'Normal', next: 'Normal' } as const;
	return {
		default: {
			document: {
				run: { font: FONT, size: 22, color: colours.ink, language: { value: language } },
				paragraph: { spacing: { after: 140, ...lines(276) } }
			},
			title: {
				run: { size: 52, bold: true, color: colours.accent, font: FONT },
				paragraph: { spacing: { before: 120, after: 240, ...lines(240) } }
			},
			heading1: headingStyle(one, 0),
			heading2: headingStyle(two, 1),
			heading3: headingStyle(three, 2),
			heading4: headingStyle(four, 3),
			heading5: headingStyle(five, 4),
			heading6: headingStyle(six, 5),
			caption: {
				...based,
				run: { size: 20, bold: true, italics: false, color: colours.soft },
				paragraph: { spacing: { before: 120, after: 100 } }
			},
			hyperlink: { run: { color: colours.accent, underline: {} } }
		},
		paragraphStyles: [
			{
				id: 'Subtitle',
				name: 'Subtitle',
				...based,
				run: { size: 26, color: colours.soft },
				paragraph: { spacing: { before: 2800, after: 0 } }
			},
			{
				id: 'TOCHeading',
				name: 'TOC Heading',
				...based,
				run: { size: 36, bold: true, color: colours.accent },
				paragraph: { keepNext: true, spacing: { after: 200 } }
			},
			...headings.slice(0, 3).map((_, index) => ({
				id: unlisted(index + 1),
				name: `Heading ${index + 1} Unlisted`,
				basedOn: `Heading${index + 1}`,
				next: 'Normal',
				paragraph: { outlineLevel: index }
			})),
			{ id: 'TOC1', name: 'toc 1', ...based, run: { bold: true }, paragraph: contents(120, 0) },
			{ id: 'TOC2', name: 'toc 2', ...based, paragraph: contents(20, 240) },
			{
				id: 'ListBullet',
				name: 'List Bullet',
				basedOn: 'Normal',
				paragraph: { spacing: { after: 60 } }
			},
			{
				id: 'ListNumber',
				name: 'List Number',
				basedOn: 'Normal',
				paragraph: { spacing: { after: 60 } }
			},
			{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: tight },
			{
				id: 'TableNumber',
				name: 'Table Number',
				basedOn: 'TableText',
				paragraph: { ...tight, alignment: AlignmentType.RIGHT }
			},
			{
				id: 'Note',
				name: 'Note',
				...based,
				run: { size: 20, color: colours.soft },
				paragraph: { spacing: { before: 80, after: 240 } }
			},
			{
				id: 'AfterTable',
				name: 'After Table',
				...based,
				run: { size: 8 },
				paragraph: { spacing: { before: 0, after: 60, ...lines(240) } }
			},
			{ id: 'Instead', name: 'Instead of Text', ...based, run: { color: colours.soft } },
			{
				id: 'Points',
				name: 'Points',
				...based,
				run: { size: 32, bold: true, color: colours.accent },
				paragraph: {
					spacing: { before: 60, after: 200 },
					border: { left: { style: 'single', size: 24, space: 8, color: colours.accent } }
				}
			},
			{
				id: 'Draft',
				name: 'Draft',
				...based,
				run: { size: 32, bold: true, color: colours.warning },
				paragraph: { spacing: { before: 120, after: 240 }, border: framed }
			},
			{
				id: 'Fact',
				name: 'Fact',
				...based,
				paragraph: { spacing: { after: 60 } }
			},
			{ id: 'Header', name: 'header', basedOn: 'Normal', run: small, paragraph: edge },
			{ id: 'Footer', name: 'footer', basedOn: 'Normal', run: small, paragraph: edge }
		],
		characterStyles: [
			{ id: GOOD_EXAMPLE_STYLE, name: 'Good Example', run: { bold: true, color: colours.accent } }
		]
	};
}

const tight = { spacing: { before: 40, after: 40, ...lines(252) } } as const;
const small = { size: 18, color: colours.soft } as const;
const edge = { spacing: { after: 0, ...lines(240) } } as const;
const frame = { style: 'single', size: 12, space: 6, color: colours.warning } as const;
const framed = { top: frame, bottom: frame, left: frame, right: frame } as const;

function contents(before: number, left: number) {
	return { spacing: { before, after: 20, ...lines(252) }, indent: { left } };
}
