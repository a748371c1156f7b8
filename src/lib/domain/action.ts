/** The acts of people, as asked for at every door. */
import type { UserId } from './evaluation.ts';

/** Everything a person can ask to do, named by the verb of its use case. */
export type Action =
	| { readonly do: Plain }
	| { readonly do: 'join-sheet'; readonly owner: UserId }
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
	| { readonly do: 'unlock-area'; readonly area: number }
	| { readonly do: 'restore-text'; readonly area: number }
	| { readonly do: 'insert-standard-text'; readonly area: number }
	| { readonly do: 'join-notes'; readonly interview: string }
	| { readonly do: 'park'; readonly question: string };

/** Asked for in the evaluation as a whole. */
type Plain =
	| 'read-evaluation'
	| 'join-room'
	| 'invite'
	| 'change-members'
	| 'change-phase'
	| 'change-settings'
	| 'change-report-texts'
	| 'agree-aligned'
	| 'read-versions'
	| 'make-version'
	| 'read-release'
	| 'release'
	| 'extend-release'
	| 'withdraw-release'
	| 'comment-on-release'
	| 'send-comments'
	| 'read-comments'
	| 'answer-comment'
	| 'comment'
	| 'read-evidence'
	| 'keep-evidence'
	| 'propose-request'
	| 'send-requests'
	| 'read-requests'
	| 'answer-request'
	| 'merge-bullets'
	| 'read-interviews'
	| 'plan-interviews'
	| 'keep-names'
	| 'purge-names'
	| 'change-retention'
	| 'answer-person'
	| 'read-meeting'
	| 'lead-meeting'
	| 'declare-conflict'
	| 'read-conflicts'
	| 'lock'
	| 'ask-unlock'
	| 'unlock';
