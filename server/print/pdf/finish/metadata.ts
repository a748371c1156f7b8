/** Says in a file's own metadata that it is PDF/UA-1 too. */
import { type PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from 'pdf-lib';
import { PrintFailed } from '../../press/failure.ts';

/** PDF/A takes no property that isn't described: this describes `pdfuaid:part`. */
const described = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

const claim = `<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>`;

/** @throws {PrintFailed} where the metadata aren't as the compiler writes them */
export function claimAccessible(document: PDFDocument): void {
	const { context, catalog } = document;
	const reference = catalog.get(PDFName.of('Metadata'));
	const stream = context.lookup(reference);
	if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
		throw new PrintFailed('composition', 'a PDF without metadata');
	const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');
	const after = before
		.replace(/<pdfaExtension:schemas[^>]*>\s*<rdf:Bag>/, (start) => start + described)
		.replace('</rdf:Description>', () => `${claim}</rdf:Description>`);
	if (!after.includes(described) || !after.includes(claim))
		throw new PrintFailed('composition', 'metadata of another form');
	stream.dict.delete(PDFName.of('Filter'));
	const written = PDFRawStream.of(stream.dict, Buffer.from(after, 'utf8'));
	context.assign(reference, written);
	catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}
