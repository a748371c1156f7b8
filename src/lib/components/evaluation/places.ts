/** The pages of an evaluation that its team goes between, in the order of the work. */
import type { Words } from '$lib/words/words.ts';

export interface Place {
	/** What follows the evaluation's own address. */
	readonly path: '' | `/${string}`;
	readonly text: (words: Words) => string;
}

export const places: readonly Place[] = [
	{ path: '', text: (words) => words.controlRoom.title },
	{ path: '/evidence', text: (words) => words.evidence.title },
	{ path: '/evidence/requests', text: (words) => words.requests.title },
	{ path: '/interviews', text: (words) => words.interviews.link },
	{ path: '/calibrate', text: (words) => words.meeting.link },
	{ path: '/calibrate/minutes', text: (words) => words.minutes.link },
	{ path: '/points', text: (words) => words.pointsOverview.link },
	{ path: '/versions', text: (words) => words.versions.link },
	{ path: '/conflicts', text: (words) => words.conflicts.title },
	{ path: '/team', text: (words) => words.controlRoom.toTeam }
];

/** `page`: the page itself; `true`: a page under it. The deepest place that fits is the one. */
export function currentPlace(
	pathname: string,
	evaluation: string
): { path: Place['path']; as: 'page' | 'true' } | null {
	const home = `/evaluations/${evaluation}`;
	if (pathname === home) return { path: '', as: 'page' };
	const fitting = places
		.filter(({ path }) => path !== '' && `${pathname}/`.startsWith(`${home}${path}/`))
		.toSorted((one, other) => other.path.length - one.path.length)[0];
	if (fitting === undefined) return null;
	return { path: fitting.path, as: pathname === `${home}${fitting.path}` ? 'page' : 'true' };
}
