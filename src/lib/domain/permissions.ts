/** The one place where permission is decided. */
import type { Edit } from './edit.ts';
import type { Actor, Evaluation, UserId } from './evaluation.ts';
import type { RefusalCode } from './refusal.ts';

/** Everything a person can ask to do, named by the verb of its use case. */
export type Action =
	| { readonly do: 'read-evaluation' }
	| { readonly do: 'join-room' }
	| { readonly do: 'join-sheet'; readonly owner: UserId }
	| { readonly do: 'invite' }
	| { readonly do: 'change-members' }
	| { readonly do: 'change-phase' }
	| { readonly do: 'change-settings' }
	| { readonly do: 'hand-in-area'; readonly area: number }
	| { readonly do: 'hand-in-question'; readonly question: string }
	| { readonly do: 'abstain'; readonly question: string }
	| { readonly do: 'reveal'; readonly area: number }
	| { readonly do: 'open-round'; readonly question: string }
	| { readonly do: 'close-round'; readonly question: string }
	| { readonly do: 'allow-alone'; readonly question: string }
	| { readonly do: 'agree'; readonly question: string }
	| { readonly do: 'confirm'; readonly question: string }
	| { readonly do: 'reserve'; readonly question: string }
	| { readonly do: 'reopen'; readonly question: string }
	| { readonly do: 'lock-area'; readonly area: number }
	| { readonly do: 'unlock-area'; readonly area: number };

/** Why the actor may not do it, or null when it is allowed. */
export declare function refusalOf(actor: Actor, action: Action, evaluation: Evaluation): RefusalCode | null;
/** Why the actor may not make the edit in the shared document or sheet, or null when it is allowed. */
export declare function refusalOfEdit(actor: Actor, edit: Edit, evaluation: Evaluation): RefusalCode | null;
