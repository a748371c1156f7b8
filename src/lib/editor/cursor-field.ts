// The `cursor` entry of an awareness state: where somebody's caret is. It comes from other people's browsers,
// so nothing in it is believed before it is checked.
import { createRelativePositionFromJSON, type RelativePosition } from 'yjs';

export interface CursorField {
	/** The root name of the section the caret is in. */
	section: string;
	anchorPos: RelativePosition | null;
	focusPos: RelativePosition | null;
	focusing: boolean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isId(value: unknown): boolean {
	return isRecord(value) && Number.isSafeInteger(value['client']) && isClock(value['clock']);
}

function isClock(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A position in the section's own text, or null: a foreign root name would create that root in the document. */
function position(value: unknown, section: string): RelativePosition | null {
	if (!isRecord(value)) return null;
	const { type, tname, item, assoc } = value;
	if (tname !== undefined && tname !== null && tname !== section) return null;
	if (type !== undefined && type !== null && !isId(type)) return null;
	if (item !== undefined && item !== null && !isId(item)) return null;
	if (assoc !== undefined && assoc !== null && !Number.isSafeInteger(assoc)) return null;
	if (!isRecord(type) && !isRecord(item) && typeof tname !== 'string') return null;
	return createRelativePositionFromJSON({ type, tname, item, assoc });
}

/** The cursor of an awareness state, when it is in this section. */
export function cursorField(state: unknown, section: string): CursorField | null {
	if (!isRecord(state)) return null;
	const cursor = state['cursor'];
	if (!isRecord(cursor) || cursor['section'] !== section) return null;
	return {
		section,
		anchorPos: position(cursor['anchorPos'], section),
		focusPos: position(cursor['focusPos'], section),
		focusing: cursor['focusing'] === true
	};
}
