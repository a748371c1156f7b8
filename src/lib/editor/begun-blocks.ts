/**
 * Gives a new, empty block one empty text, as the server's first paragraph has it. People who begin in the block at
 * the same moment then write in that text; each with a text of their own, every editor would join the texts, and
 * joined twice is doubled.
 */
import { ContentType, findIndexSS, Item, type Transaction, XmlElement, XmlText } from 'yjs';
import { isNodeName, mayContain } from '../document/narrative-table.ts';

function holdsWords(name: string): boolean {
	return name !== 'link' && isNodeName(name) && mayContain(name, 'text');
}

/** The elements that the own client has put into the document in this transaction, and that are still there. */
function newElements({ doc, beforeState }: Transaction): XmlElement[] {
	const structs = doc.store.clients.get(doc.clientID) ?? [];
	const from = beforeState.get(doc.clientID) ?? 0;
	const last = structs.at(-1);
	if (last === undefined || last.id.clock + last.length <= from) return [];
	return structs.slice(findIndexSS(structs, from)).flatMap((struct) => {
		if (!(struct instanceof Item) || struct.deleted || !(struct.content instanceof ContentType)) return [];
		const { type } = struct.content;
		return type instanceof XmlElement ? [type] : [];
	});
}

/** For use at the end of a transaction that writes what the editor shows. */
export function beginBlocks(transaction: Transaction): void {
	for (const element of newElements(transaction)) {
		if (element.length === 0 && holdsWords(element.nodeName)) element.insert(0, [new XmlText()]);
	}
}
