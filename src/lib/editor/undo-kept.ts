/**
 * Keeps what undo may still need from being forgotten.
 *
 * When Yjs lets go of the redo steps, it also lets go of the paragraphs around what they held, though undo steps need
 * them still. Once somebody else deletes such a paragraph, Yjs forgets it, and the next undo fails.
 */
import { type Doc, getItem, type ID, Item, iterateDeletedStructs, type UndoManager, AbstractType } from 'yjs';

/** Marks the item, what it stands in, and what each of them has become. */
function keep(doc: Doc, first: Item, done: Set<Item>): void {
	const work: Item[] = [first];
	const reach = (id: ID): void => {
		const item: unknown = getItem(doc.store, id);
		if (item instanceof Item) work.push(item);
	};
	for (let item = work.pop(); item !== undefined; item = work.pop()) {
		if (done.has(item)) continue;
		done.add(item);
		item.keep = true;
		if (item.redone !== null) reach(item.redone);
		if (item.parent instanceof AbstractType && item.parent._item !== null) work.push(item.parent._item);
	}
}

/** Watches over the steps of `undo` in `doc`; returns how to stop. */
export function keepUndoable(doc: Doc, undo: UndoManager): () => void {
	const cleared = (): void =>
		doc.transact((transaction) => {
			const done = new Set<Item>();
			for (const { deletions } of [...undo.undoStack, ...undo.redoStack])
				iterateDeletedStructs(transaction, deletions, (struct) => {
					if (struct instanceof Item) keep(doc, struct, done);
				});
		});
	undo.on('stack-cleared', cleared);
	return () => undo.off('stack-cleared', cleared);
}
