/** The acts of people, as asked for at every door. */
import type { UserId } from './evaluation.ts';

/** Everything a person can ask to do, named by the verb of its use case. */
export type Action =
	| { readonly do: 'read-evaluation' }
	| { readonly do: 'join-room' }
	| { readonly do: 'join-sheet'; readonly owner: UserId }
	| { readonly do: 'invite' }
	| { readonly do: 'change-members' }
	| { readonly do: 'change-phase' }
	| { readonly do: 'change-settings' }
	| { readonly do: 'change-report-texts' }
	| { readonly do: 'hand-in-area'; readonly area: number }
	| { readonly do: 'hand-in-question'; readonly question: string }
	| { readonly do: 'abstain'; readonly question: string }
	| { readonly do: 'reveal'; readonly area: number }
	| { readonly do: 'open-round'; readonly question: string }
	| { readonly do: 'close-round'; readonly question: string }
	| { readonly do: 'allow-alone'; readonly question: string }
	| { readonly do: 'agree'; readonly question: string }
	| { readonly do: 'agree-aligned' }
	| { readonly do: 'confirm'; readonly question: string }
	| { readonly do: 'reserve'; readonly question: string }
	| { readonly do: 'reopen'; readonly question: string }
	| { readonly do: 'lock-area'; readonly area: number }
	| { readonly do: 'unlock-area'; readonly area: number }
	| { readonly do: 'read-versions' }
	| { readonly do: 'make-version' }
	| { readonly do: 'restore-text'; readonly area: number }
	| { readonly do: 'insert-standard-text'; readonly area: number }
	| { readonly do: 'read-release' }
	| { readonly do: 'release' }
	| { readonly do: 'extend-release' }
	| { readonly do: 'withdraw-release' }
	| { readonly do: 'comment-on-release' }
	| { readonly do: 'send-comments' }
	| { readonly do: 'read-comments' }
	| { readonly do: 'answer-comment' }
	| { readonly do: 'comment' }
	| { readonly do: 'lock' }
	| { readonly do: 'ask-unlock' }
	| { readonly do: 'unlock' };
