/** One thing an update would change: in which container, at which key or in its sequence. */
import type { Container } from './place.ts';
import type { Struct } from './struct.ts';

export type Operation =
	/** a key gets a value */
	| 'set'
	/** a key's value gives way to the one that is set */
	| 'overwrite'
	/** a key gets a former value, deleted since; `value` is what it shows after the update */
	| 'keep'
	/** something new in a sequence */
	| 'insert'
	/** a mark on a stretch of text */
	| 'format'
	/** something is deleted by name */
	| 'delete'
	/** something goes because what it is in goes */
	| 'delete-within';

export interface Touch {
	readonly operation: Operation;
	readonly container: Container;
	/** null in a sequence */
	readonly key: string | null;
	/** the new struct; null where something in the document goes or stays */
	readonly struct: Struct | null;
	/** what a key gets or shows; undefined for all else */
	readonly value: unknown;
}
