/** What has become of the place of a comment since its release, told from what was released or locked after it. */
import type { TextDifference } from '../../domain/difference/text.ts';
import type { Printed } from '../../domain/result.ts';

export type PlaceChange =
	| { readonly of: 'text'; readonly difference: TextDifference }
	/** Null where nothing was agreed. */
	| { readonly of: 'points'; readonly before: Printed | null; readonly after: Printed | null };
