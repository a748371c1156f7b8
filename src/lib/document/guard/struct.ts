/** One struct of an update as the decoder reads it: a run of clocks of one client. */
import type { Container, Place } from './place.ts';

export interface Id {
	readonly client: number;
	readonly clock: number;
}

/** The kinds of content, by the numbers they have in the bytes. */
export const CONTENT = {
	gone: 0,
	deleted: 1,
	json: 2,
	binary: 3,
	string: 4,
	embed: 5,
	format: 6,
	type: 7,
	any: 8,
	document: 9,
	skip: 10
} as const;

/** The kinds of shared types, by the numbers they have in the bytes. */
export const TYPE = { array: 0, map: 1, text: 2, element: 3, fragment: 4, hook: 5, xmlText: 6 } as const;

export interface Struct {
	readonly client: number;
	readonly clock: number;
	/** clocks taken, at least 1 */
	length: number;
	/** one of CONTENT */
	readonly content: number;
	origin: Id | null;
	right: Id | null;
	/** root's name, id of the item that holds the parent type, or null when it follows from the neighbours */
	parent: string | Id | null;
	/** key in the parent as the bytes say it; it too may follow from the neighbours */
	key: string | null;
	/** one of TYPE, or -1 */
	type: number;
	/** node name of an element, key of a format */
	name: string | null;
	/** string, list of values, embedded value or a format's value */
	value: unknown;
	/** where it belongs, once resolved */
	place: Place | null;
	/** its turn among all structs of the update, in an order in which they can be integrated */
	order: number;
	/** the container it brings, once something asked for it */
	brings: Container | null;
}
