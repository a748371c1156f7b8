/** The closed list of reasons for saying no, and the one thing that use cases throw. Sentences for people are words. */

export const refusalStatus = {
	// who asks
	'signed-out': 401,
	'not-on-team': 403,
	'lead-only': 403,
	'administrator-only': 403,
	'evaluator-only': 403,
	'not-owner': 403,
	'not-assigned': 403,
	'not-present': 403,
	conflict: 403,
	barred: 403,
	'own-municipality': 403,
	'second-person-needed': 403,
	'not-found': 404,
	// what is asked
	'bad-input': 400,
	'bad-score': 400,
	'unknown-edit': 400,
	'server-owned': 403,
	'reason-missing': 422,
	'score-missing': 422,
	'edition-incomplete': 422,
	'too-large': 413,
	'too-fast': 429,
	// where the work stands
	'wrong-phase': 409,
	locked: 409,
	'area-sealed': 409,
	'area-opened': 409,
	'area-locked': 409,
	'area-not-locked': 409,
	'handed-in': 409,
	'sheet-behind': 409,
	'round-open': 409,
	'round-not-open': 409,
	agreed: 409,
	'not-agreed': 409,
	'agreement-changed': 409,
	'diverging-needs-reason': 409,
	'too-few-scores': 409,
	'questions-not-agreed': 409,
	'setting-fixed': 409,
	'last-lead': 409,
	'already-planned': 409,
	'interview-held': 409,
	'already-member': 409,
	'conflict-declared': 409,
	'comments-unanswered': 409,
	'release-stands': 409,
	'no-release': 404,
	'gates-open': 409,
	'privacy-undecided': 409,
	'comments-sent': 409,
	'drafts-changed': 409,
	'comment-not-found': 404,
	'request-sent': 409,
	'request-not-sent': 409,
	'request-unanswered': 409,
	'request-ended': 409,
	'answer-changed': 409,
	'evidence-changed': 409,
	'passage-changed': 409,
	'text-changed': 409,
	'text-not-empty': 409,
	'text-too-long': 413,
	'theme-written': 409,
	'no-standard-text': 404,
	'file-type': 415,
	'file-too-large': 413,
	'too-many-files': 413,
	'name-mismatch': 422,
	'not-announced': 409,
	'countdown-running': 409,
	'unlock-asked': 409,
	'unlock-not-asked': 409,
	'meeting-running': 409,
	'no-meeting': 409,
	'not-facilitator': 409,
	parked: 409,
	'not-parked': 409,
	'no-signing-key': 503,
	// invitations
	'invitation-expired': 410,
	'invitation-used': 410,
	'invitation-other-address': 403
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusalStatus;

export const refusalCodes = Object.keys(refusalStatus) as readonly RefusalCode[];

/** What a sentence needs besides the code, such as an area's number. Never scores, rationales or notes. */
export type RefusalFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** A refusal: expected, told to the person by its code, never logged as a fault. */
export class Refused extends Error {
	readonly code: RefusalCode;
	readonly facts: RefusalFacts;

	constructor(code: RefusalCode, facts: RefusalFacts = {}) {
		super(code);
		this.name = 'Refused';
		this.code = code;
		this.facts = facts;
	}
}

/** The HTTP status that tells the code. */
export function httpStatus(code: RefusalCode): number {
	return refusalStatus[code];
}
