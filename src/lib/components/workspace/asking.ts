/** What a dialog of the workspace asks before an act is done. */
export type Asking =
	| { readonly what: 'reveal-early' }
	| { readonly what: 'unlock' }
	| { readonly what: 'abstain'; readonly question: string }
	/** Agree on the median though the scores diverge. */
	| { readonly what: 'diverging'; readonly question: string }
	/** Agree on another value than the median. */
	| { readonly what: 'other-value'; readonly question: string }
	| { readonly what: 'reserve'; readonly question: string; readonly agreement: string }
	| { readonly what: 'reopen'; readonly question: string; readonly agreement: string }
	| { readonly what: 'close-round'; readonly question: string }
	| { readonly what: 'cancel-round'; readonly question: string };
