/** Says which cells a row is about, which the compiler can't yet. */
import { PDFArray, type PDFDict, PDFName, type PDFContext } from 'pdf-lib';
import { PrintFailed } from '../../press/failure.ts';
import { childrenOf, elementsOf, tagOf } from './structure.ts';

/**
 * The first cells of each row below the header become headers with the scope of the row. `counts` has a number for
 * each table, in order.
 *
 * @throws {PrintFailed} where the document has other tables than that
 */
export function markRowHeaders(root: PDFDict, counts: readonly number[], context: PDFContext): void {
	const tables = elementsOf(root, 'Table', context);
	if (tables.length !== counts.length)
		throw new PrintFailed('composition', `${tables.length} tables were set of ${counts.length}`);
	tables.forEach((table, index) => {
		const parts = childrenOf(table, context).filter((part) => ['TBody', 'TFoot'].includes(tagOf(part)));
		const rows = parts.flatMap((part) => childrenOf(part, context));
		const count = counts[index] ?? 0;
		for (const row of rows)
			for (const cell of childrenOf(row, context).slice(0, count)) markRowHeader(cell, context);
	});
}

function markRowHeader(cell: PDFDict, context: PDFContext): void {
	if (tagOf(cell) !== 'TD') return;
	cell.set(PDFName.of('S'), PDFName.of('TH'));
	const key = PDFName.of('A');
	const scope = context.obj({ O: 'Table', Scope: 'Row' });
	const before = cell.get(key);
	const known = before === undefined ? undefined : context.lookup(before);
	const all = known instanceof PDFArray ? known.asArray() : before === undefined ? [] : [before];
	cell.set(key, all.length === 0 ? scope : context.obj([...all, scope]));
}
