/** What the server and the press say to each other. */
import type { Paper } from '../paper.ts';
import type { Failure } from './failure.ts';
import type { ReplacedCharacter } from '../pdf/text/printable.ts';

/** Numbers tell one order's answers from another's. */
export interface Order {
	readonly order: number;
	readonly paper: Paper;
}

export type Answer = { readonly order: number } & (
	| { readonly step: 'composing' | 'finishing' }
	| { readonly step: 'done'; readonly bytes: Uint8Array; readonly replaced: readonly ReplacedCharacter[] }
	| { readonly step: 'failed'; readonly code: Failure; readonly message: string }
);
