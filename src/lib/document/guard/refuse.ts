/** Why an update was refused: a code for tables and logs, never anything of what the update held. */
export type RefusalCode =
	| 'size'
	| 'malformed'
	| 'trailing-bytes'
	| 'clients'
	| 'client'
	| 'duplicate-client'
	| 'empty-block'
	| 'structs'
	| 'clock'
	| 'growth'
	| 'length'
	| 'flags'
	| 'content'
	| 'type'
	| 'string-size'
	| 'key'
	| 'value'
	| 'deletes'
	| 'pending'
	| 'self-reference'
	| 'cycle'
	| 'unknown-root'
	| 'parent-not-type'
	| 'parent-mismatch'
	| 'overlap-mismatch'
	| 'order'
	| 'depth'
	| 'shape';

/** Thrown for an update that no honest client writes, or that is too heavy to look at. */
export class Refuse extends Error {
	override readonly name = 'Refuse';
	readonly code: RefusalCode;

	constructor(code: RefusalCode) {
		super(code);
		this.code = code;
	}
}

export function refuse(code: RefusalCode): never {
	throw new Refuse(code);
}
