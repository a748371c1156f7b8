/** Posts an act of the workspace and says how it went. */
import { deserialize } from '$app/forms';
import { refusalCodes, type RefusalCode } from '../../domain/refusal.ts';

export type ActName =
	| 'handInArea'
	| 'handInQuestion'
	| 'abstain'
	| 'withdrawAbstention'
	| 'reveal'
	| 'openRound'
	| 'closeRound'
	| 'allowAlone'
	| 'agree'
	| 'agreeAligned'
	| 'confirm'
	| 'confirmList'
	| 'reserve'
	| 'reopen'
	| 'lockArea'
	| 'unlockArea'
	| 'insertStandardText'
	| 'linkEvidence'
	| 'unlinkEvidence'
	| 'addEvidence';

/** What is wrong with these is said in the evidence's own panel. */
export function isOfEvidence(act: ActName): boolean {
	return act === 'linkEvidence' || act === 'unlinkEvidence' || act === 'addEvidence';
}

/** The meeting's own, on its page. */
export type MeetingAct = 'start' | 'end' | 'takeChair' | 'move' | 'letters' | 'park' | 'resume';

export type Outcome =
	| { readonly kind: 'done' }
	| { readonly kind: 'refused'; readonly code: RefusalCode }
	/** No answer came: the act may or may not have been done, and the page will show which. */
	| { readonly kind: 'no-answer' }
	| { readonly kind: 'signed-out' }
	| { readonly kind: 'fault' };

/**
 * `page`: the address of the area's page, or of the meeting's. Values that aren't text are posted as JSON. `signal`: when no
 * answer is waited for any longer; one that has ended already posts nothing.
 */
export async function post(
	page: string,
	act: ActName | MeetingAct,
	fields: Readonly<Record<string, unknown>>,
	signal: AbortSignal
): Promise<Outcome> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields))
		body.set(name, typeof value === 'string' ? value : JSON.stringify(value));
	let told: string;
	try {
		const answer = await fetch(`${page}?/${act}`, {
			method: 'POST',
			body,
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' },
			signal
		});
		// Where the server is out of reach, something on the way answers in its place.
		if (answer.headers.get('content-type')?.startsWith('application/json') !== true)
			return { kind: answer.ok || answer.status >= 502 ? 'no-answer' : 'fault' };
		told = await answer.text();
	} catch {
		// The browser says no more than that the line is gone.
		return { kind: 'no-answer' };
	}
	const result = deserialize(told);
	if (result.type === 'success') return { kind: 'done' };
	if (result.type === 'redirect') return { kind: 'signed-out' };
	const code =
		result.type === 'failure' ? refusalCodes.find((one) => one === result.data?.['refused']) : undefined;
	return code === undefined ? { kind: 'fault' } : { kind: 'refused', code };
}
