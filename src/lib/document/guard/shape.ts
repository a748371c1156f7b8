/** Which content may stand in which kind of type. Yjs takes anything anywhere and shows some of it nowhere. */
import { refuse } from './refuse.ts';
import type { Kind, Spot } from './place.ts';
import { CONTENT } from './struct.ts';
import type { Struct } from './struct.ts';

const { any, deleted, embed, format, string, type } = CONTENT;
const NOTHING: readonly number[] = [];
const VALUES = [deleted, any, type];
const TEXT = [deleted, string, embed, format, type];

const SEQUENCE: Record<Kind, readonly number[]> = {
	map: NOTHING,
	array: VALUES,
	text: TEXT,
	xmlText: TEXT,
	element: [deleted, type],
	fragment: [deleted, type]
};
const KEYED: Record<Kind, readonly number[]> = {
	map: VALUES,
	array: NOTHING,
	text: VALUES,
	xmlText: VALUES,
	element: VALUES,
	fragment: NOTHING
};

/**
 * @param deletedHere whether the same update deletes all that is new of the struct
 * @throws {Refuse} for content that an honest client never writes there
 */
export function checkShape(struct: Struct, spot: Spot, deletedHere: () => boolean): void {
	const allowed = spot.key === null ? SEQUENCE : KEYED;
	if (!allowed[spot.container.kind].includes(struct.content)) refuse('shape');
	if (spot.key === null) return;
	// An honest write to a key follows its former value and precedes nothing.
	if (struct.right !== null) refuse('shape');
	// Runs under a key are former values, merged; a living one breaks Yjs later on.
	if (struct.length > 1 && struct.content !== deleted && !deletedHere()) refuse('shape');
}
