/** The team's side of the fact-check: what is left before a draft is released, the draft that is out, earlier ones. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { can, type Action } from '$lib/domain/permissions.ts';
import { findingDecisions } from '$lib/domain/privacy-decision.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { DEADLINE_DAYS, deadlineAfter, standingRelease, timeLeft } from '$lib/domain/release.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { decideFinding } from '$server/use-cases/decide-finding.ts';
import { extendRelease } from '$server/use-cases/extend-release.ts';
import { leaveOpen } from '$server/use-cases/leave-open.ts';
import { readThrough } from '$server/use-cases/read-through.ts';
import { readinessOf } from '$server/use-cases/release-readiness.ts';
import { release } from '$server/use-cases/release.ts';
import { withdrawRelease } from '$server/use-cases/withdraw-release.ts';
import { perform, type Posted } from '../perform.server.ts';
import { toldReleases } from './told-releases.server.ts';
import type { FactCheckDone } from './fact-check-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const { evaluation } = team;
	const { read } = database();
	const now = Date.now();
	const releases = await releasesOf(read, id);
	const standing = standingRelease(releases);
	const before = standing === null && !['locked', 'published'].includes(evaluation.phase);
	const ready = before ? await readinessOf(read, evaluation) : null;
	const may = (verb: 'release' | 'extend-release' | 'withdraw-release' | 'comment'): boolean =>
		can(actor, { do: verb } satisfies Action, evaluation);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.release.title }
		],
		preparation:
			ready === null
				? null
				: {
						gates: ready.gates,
						findings: ready.findings,
						leftOpen: ready.leftOpen,
						readAt: ready.read.get(actor.user) ?? null,
						defaultDeadline: deadlineAfter(now, DEADLINE_DAYS),
						next: Math.max(0, ...releases.map(({ n }) => n)) + 1
					},
		standing: standing === null ? null : { id: standing.id, left: timeLeft(standing, now) },
		releases: await toldReleases(read, evaluation, releases),
		contacts: evaluation.members.filter(({ roles }) => roles.has('contact')).map((member) => member.name),
		may: {
			release: may('release'),
			extend: may('extend-release'),
			withdraw: may('withdraw-release'),
			comment: may('comment')
		}
	};
};

type Act = (posted: Posted, evaluation: string) => Promise<FactCheckDone>;

const acts = {
	release: async ({ db, actor, now, text, whole }, evaluation) => {
		if (text('understood') === '') throw new Refused('bad-input', { field: 'understood' });
		const draft = { evaluation, name: text('name'), workingDays: whole('days'), unread: text('unread') };
		return { deadline: (await release(db, actor, draft, now)).deadline };
	},
	extend: async ({ db, actor, now, text, whole }, evaluation) => {
		const more = { evaluation, workingDays: whole('days'), reason: text('reason') };
		return { deadline: (await extendRelease(db, actor, more, now)).deadline };
	},
	withdraw: async ({ db, actor, now, text }, evaluation) => {
		await withdrawRelease(db, actor, { evaluation, reason: text('reason') }, now);
		return { deadline: null };
	},
	decide: async ({ db, actor, now, text }, evaluation) => {
		const decision = findingDecisions.find((known) => known === text('decision'));
		if (decision === undefined) throw new Refused('bad-input', { field: 'decision' });
		await decideFinding(db, actor, { evaluation, finding: text('finding'), decision }, now);
		return { deadline: null };
	},
	leaveOpen: async ({ db, actor, now, text }, evaluation) => {
		await leaveOpen(db, actor, { evaluation, place: text('place'), reason: text('reason') }, now);
		return { deadline: null };
	},
	closeOpen: async ({ db, actor, now, text }, evaluation) => {
		await leaveOpen(db, actor, { evaluation, place: text('place'), reason: null }, now);
		return { deadline: null };
	},
	readThrough: async ({ db, actor, now, text }, evaluation) => {
		await readThrough(db, actor, { evaluation, done: text('done') !== '' }, now);
		return { deadline: null };
	}
} as const satisfies Record<string, Act>;

type ActName = keyof typeof acts;

/** The answer names the act, so that it is shown where it was asked for. */
const posted =
	(name: ActName) => async (event: RequestEvent & { readonly params: { readonly id: string } }) => {
		const act: Act = acts[name];
		const result = await perform(event, (form) => act(form, event.params.id));
		if ('done' in result) return { act: name, done: result.done, refused: null, facts: null };
		const { status, data } = result;
		return fail(status, { act: name, done: null, refused: data.refused, facts: data.facts });
	};

export const actions = {
	release: posted('release'),
	extend: posted('extend'),
	withdraw: posted('withdraw'),
	decide: posted('decide'),
	leaveOpen: posted('leaveOpen'),
	closeOpen: posted('closeOpen'),
	readThrough: posted('readThrough')
} satisfies Actions;
