/** Who may read the report of a version, in any of its forms. */
import type { Actor, Evaluation } from './evaluation.ts';
import { can } from './permissions.ts';
import type { VersionKind } from './version.ts';

/** What decides of a version, besides who asks and the evaluation's phase. */
export interface ReadableVersion {
	readonly kind: VersionKind;
	/** Whether it is a draft that was released and not withdrawn. */
	readonly released: boolean;
	/** Whether it is the version that was locked last. */
	readonly lockedLast: boolean;
}

/** `actor`: null for who isn't signed in. */
export function mayReadReport(
	actor: Actor | null,
	evaluation: Evaluation,
	version: ReadableVersion
): boolean {
	if (isPublished(evaluation, version)) return true;
	if (actor === null) return false;
	if (can(actor, { do: 'read-versions' }, evaluation)) return true;
	return can(actor, { do: 'read-release' }, evaluation) && (version.kind === 'locked' || version.released);
}

/** For anybody: the one version that the evaluation was published with. */
function isPublished({ phase }: Evaluation, { kind, lockedLast }: ReadableVersion): boolean {
	return phase === 'published' && kind === 'locked' && lockedLast;
}
