/** What has changed where a release was commented on, by what was released or locked after it: never by the live text. */
import type { Kysely } from 'kysely';
import { sectionDifference } from '$lib/document/version-difference.ts';
import { readContent, type VersionContent } from '$lib/document/version-content.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import { standingRelease, type Release } from '$lib/domain/release.ts';
import { printed, type Printed } from '$lib/domain/result.ts';
import type { ShownComment, ShownPlace } from '$lib/domain/shown-comment.ts';
import type { PlaceChange } from '$lib/components/release-comment/change.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { versionOf, versionsOf } from '$server/repositories/version.ts';

/**
 * By the comments' ids; null while nothing has been released or locked since, and for a withdrawn release: a difference
 * hands out the words that were there. Comments on the same place share one answer, which then is sent once.
 */
export async function changesSince(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	release: Release,
	comments: readonly ShownComment[]
): Promise<Readonly<Record<string, PlaceChange>> | null> {
	if (release.withdrawn !== null) return null;
	const later = await laterVersion(db, evaluation, release);
	if (later === null) return null;
	const [before, after] = await Promise.all([
		versionOf(db, evaluation.id, release.version),
		versionOf(db, evaluation.id, later)
	]);
	if (before === null || after === null) throw new Error('a version that isn’t there');
	const [old, now] = [readContent(before.json), readContent(after.json)];
	const told = new Map<string, PlaceChange>();
	const changeOnce = (place: ShownPlace): PlaceChange => {
		const key = `${place.area} ${place.section ?? place.question ?? ''}`;
		const change = told.get(key) ?? changeAt(place, old, now);
		told.set(key, change);
		return change;
	};
	return Object.fromEntries(
		comments.filter(({ sent }) => sent !== null).map(({ id, place }) => [id, changeOnce(place)] as const)
	);
}

/** The number of the latest version that a contact may read and that came after the release. */
async function laterVersion(
	db: Kysely<Schema>,
	{ id, phase }: Evaluation,
	release: Release
): Promise<number | null> {
	const closed = phase === 'locked' || phase === 'published';
	const locked = closed ? (await versionsOf(db, id)).find(({ kind }) => kind === 'locked') : undefined;
	const standing = standingRelease(await releasesOf(db, id));
	const later = locked?.n ?? standing?.version ?? null;
	return later !== null && later > release.version ? later : null;
}

function changeAt(
	{ area, section, question }: ShownPlace,
	old: VersionContent,
	now: VersionContent
): PlaceChange {
	const [before, after] = [old, now].map(({ areas }) => areas.find(({ number }) => number === area));
	if (section === null) {
		const pointsIn = (which: typeof before): Printed | null => {
			const found = which?.questions.find(({ id }) => id === question);
			return found === undefined || found.x === null ? null : printed(found.x, found.max);
		};
		return { of: 'points', before: pointsIn(before), after: pointsIn(after) };
	}
	return {
		of: 'text',
		difference: sectionDifference(before?.texts[section] ?? [], after?.texts[section] ?? [])
	};
}
