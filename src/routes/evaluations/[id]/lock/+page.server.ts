/** The lock: what is left before it, the countdown, locking, and unlocking by a second person. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { LockAct } from '$lib/components/lock/told-lock.ts';
import { countdownSeconds } from '$lib/domain/countdown.ts';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { unlockRequestOf } from '$server/repositories/unlock-request.ts';
import { findUsers } from '$server/repositories/user.ts';
import { settings } from '$server/settings.ts';
import { keysHere } from '$server/signing/keys-here.ts';
import { announceLock, callOffLock } from '$server/use-cases/announce-lock.ts';
import { askUnlock, withdrawUnlock } from '$server/use-cases/ask-unlock.ts';
import { lock } from '$server/use-cases/lock.ts';
import { fileKeeper } from '$server/use-cases/file-keeper.ts';
import { checklistOf } from '$server/use-cases/locking.ts';
import { unlock } from '$server/use-cases/unlock.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import { perform, type Posted } from '../perform.server.ts';
import { lockedVersions } from './locked-versions.server.ts';
import { sinceRelease } from './since-release.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null) error(403);
	const { read } = database();
	const evaluation = team?.evaluation ?? (await evaluationAskedFor(read, actor, id));
	const may = {
		lock: can(actor, { do: 'lock' }, evaluation),
		ask: can(actor, { do: 'ask-unlock' }, evaluation),
		unlock: can(actor, { do: 'unlock' }, evaluation)
	};
	// An administrator off the team carries out an unlock, and reads nothing of the evaluation's work.
	if (team === null && !may.unlock) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.lock.title }
		],
		id,
		municipality: evaluation.municipality.name,
		may,
		locked: await lockedVersions(read, id, team !== null),
		request: await requestTold(actor, evaluation),
		before: team === null ? null : await beforeLock(evaluation)
	};
};

/** What is left and what has changed, while the lock is still to come. */
async function beforeLock(evaluation: Evaluation) {
	if (evaluation.phase !== 'fact-check') return null;
	const { read } = database();
	const [checklist, since] = await Promise.all([
		checklistOf(read, evaluation, keysHere(settings())),
		sinceRelease(read, evaluation)
	]);
	return { checklist, since };
}

async function requestTold(actor: Actor, evaluation: Evaluation) {
	const { read } = database();
	const request = await unlockRequestOf(read, evaluation.id);
	if (request === null) return null;
	const [user] = await findUsers(read, [request.by]);
	const { at, reason, by } = request;
	return { who: user?.name ?? null, at, reason, own: by === actor.user };
}

type Act = (posted: Posted, evaluation: string) => Promise<unknown>;

const acts: Readonly<Record<LockAct, Act>> = {
	announce: ({ db, actor, now, whole }, evaluation) => {
		const seconds = countdownSeconds.find((known) => known === whole('seconds'));
		if (seconds === undefined) throw new Refused('bad-input', { field: 'seconds' });
		return announceLock(db, actor, { evaluation, seconds }, now, keysHere(settings()));
	},
	callOff: ({ db, actor, now }, evaluation) => callOffLock(db, actor, { evaluation }, now),
	lock: async ({ db, actor, now, text }, evaluation) => {
		const input = { evaluation, typedName: text('typedName'), name: text('name') };
		const { version } = await lock(db, actor, input, now, keysHere(settings()));
		fileKeeper().begin({ evaluation, version: version.n });
	},
	askUnlock: ({ db, actor, now, text }, evaluation) =>
		askUnlock(db, actor, { evaluation, reason: text('reason') }, now),
	withdrawUnlock: ({ db, actor, now }, evaluation) => withdrawUnlock(db, actor, { evaluation }, now),
	unlock: ({ db, actor, now }, evaluation) => unlock(db, actor, { evaluation }, now)
};

type ActEvent = RequestEvent & { readonly params: { readonly id: string } };

/** The answer names the act, so that it is shown where it was asked for. */
const posted = (act: LockAct) => async (event: ActEvent) => {
	const result = await perform(event, async (form) => void (await acts[act](form, event.params.id)));
	if ('done' in result) return { act, refused: null };
	return fail(result.status, { act, refused: result.data.refused });
};

export const actions = {
	announce: posted('announce'),
	callOff: posted('callOff'),
	lock: posted('lock'),
	askUnlock: posted('askUnlock'),
	withdrawUnlock: posted('withdrawUnlock'),
	unlock: posted('unlock')
} satisfies Actions;
