/** `opened`: which areas are revealed, when and by whom. Only the server writes it. */
import type * as Y from 'yjs';
import { fieldsOf, isCount, isFlag, isText, orNull } from './json.ts';
import { ROOT } from './names.ts';

export interface StoredOpening {
	/** milliseconds since 1970 */
	readonly at: number;
	readonly by: string;
	/** before everybody had handed in */
	readonly early: boolean;
	/** given when early */
	readonly reason: string | null;
}

const SHAPE = { at: isCount, by: isText, early: isFlag, reason: orNull(isText) };

export function openingOf(doc: Y.Doc, area: number): StoredOpening | null {
	return fieldsOf(doc.getMap(ROOT.opened).get(String(area)), SHAPE);
}

export function openingsIn(doc: Y.Doc): Map<number, StoredOpening> {
	const openings = new Map<number, StoredOpening>();
	for (const [area, value] of doc.getMap(ROOT.opened).entries()) {
		const opening = fieldsOf(value, SHAPE);
		if (opening !== null && /^[1-9][0-9]?$/.test(area)) openings.set(Number(area), opening);
	}
	return openings;
}

export function writeOpening(doc: Y.Doc, area: number, opening: StoredOpening): void {
	const { at, by, early, reason } = opening;
	doc.getMap(ROOT.opened).set(String(area), { at, by, early, reason });
}
