/** A printed report with one thing taken away: what the tests must notice. */
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { tagOf } from './finish/structure.ts';

type Damage = (document: PDFDocument) => void;

/** The problem that is to be told → what is done. */
type Damages = Readonly<Record<string, Damage>>;

const name = (text: string) => PDFName.of(text);

const dictionaries = ({ context }: PDFDocument): PDFDict[] =>
	context
		.enumerateIndirectObjects()
		.map(([, object]) => object)
		.filter((object) => object instanceof PDFDict);

const eachTag =
	(pattern: RegExp, change: (element: PDFDict) => void): Damage =>
	(document) => {
		for (const one of dictionaries(document)) if (pattern.test(tagOf(one))) change(one);
	};

const renamed = (pattern: RegExp, to: string) =>
	eachTag(pattern, (element) => element.set(name('S'), name(to)));

const without =
	(key: string): Damage =>
	({ catalog }) =>
		catalog.delete(name(key));

const rewritten =
	(from: RegExp, to: string): Damage =>
	({ context, catalog }) => {
		const reference = catalog.get(name('Metadata'));
		const stream = context.lookup(reference);
		if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
		const text = Buffer.from(stream.contents).toString('utf8').replace(from, to);
		context.assign(reference, PDFRawStream.of(stream.dict, Buffer.from(text)));
	};

const noScope = (scope: string): Damage =>
	eachTag(/^TH$/, (cell) => {
		if (cell.toString().includes(`/${scope}`)) cell.delete(name('A'));
	});

/** Each of these shows beside the others. */
const together: readonly Damages[] = [
	{
		'headings of three levels are missing': renamed(/^H[1-6]$/, 'P'),
		'there are no lists': renamed(/^L$/, 'Div'),
		'has columns without headers': noScope('Column'),
		'a figure has no words in its place': eachTag(/^Figure$/, (figure) => figure.delete(name('Alt'))),
		'the language is missing': without('Lang'),
		'the title isn’t the window’s': without('ViewerPreferences'),
		'there are no bookmarks': without('Outlines'),
		'the file doesn’t say that it has tags': without('MarkInfo'),
		'the title is missing': (document) => document.setTitle('Något annat'),
		'no claim of PDF/UA-1': rewritten(/<pdfuaid:part[^]*?<\/pdfuaid:part>/, ''),
		'a font isn’t in the file': (document) => {
			for (const one of dictionaries(document))
				for (const key of ['FontFile2', 'FontFile3']) one.delete(name(key));
		},
		'paints without a mark': (document) =>
			document.getPages()[2]?.drawRectangle({ x: 20, y: 20, width: 5, height: 5 })
	},
	{
		'a level of headings is skipped': renamed(/^H2$/, 'P'),
		'an item of a list has no body': renamed(/^LBody$/, 'Span'),
		'has rows without headers': noScope('Row'),
		'figures instead of': renamed(/^Figure$/, 'P'),
		'no claim of PDF/A-2a': rewritten(/<pdfaid:part>2/, '<pdfaid:part>1')
	},
	{ 'there are no tables': renamed(/^Table$/, 'Div') }
];

/** The report with some things taken away, and what is to be told of each. */
export async function damaged(
	bytes: Uint8Array
): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly string[] }[]> {
	return Promise.all(
		together.map(async (damages) => {
			const document = await PDFDocument.load(bytes, { updateMetadata: false });
			for (const damage of Object.values(damages)) damage(document);
			const saved = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
			return { bytes: saved, problems: Object.keys(damages) };
		})
	);
}
