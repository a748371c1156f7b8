/** The acts of the workspace: each posts what the page shows and is decided by its use case. */
import { error } from '@sveltejs/kit';
import type { AbstentionKind } from '$lib/domain/evaluation.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { isScoreValue, type Score } from '$lib/domain/score.ts';
import { abstain } from '$server/use-cases/abstain.ts';
import { agree } from '$server/use-cases/agree.ts';
import { agreeAligned } from '$server/use-cases/agree-aligned.ts';
import { allowAlone } from '$server/use-cases/allow-alone.ts';
import { closeRound } from '$server/use-cases/close-round.ts';
import { confirm, confirmList } from '$server/use-cases/confirm.ts';
import { handInArea } from '$server/use-cases/hand-in-area.ts';
import { handInQuestion } from '$server/use-cases/hand-in-question.ts';
import { insertStandardText } from '$server/use-cases/insert-standard-text.ts';
import { lockArea } from '$server/use-cases/lock-area.ts';
import { openRound } from '$server/use-cases/open-round.ts';
import { reopen } from '$server/use-cases/reopen.ts';
import { reserve } from '$server/use-cases/reserve.ts';
import { reveal } from '$server/use-cases/reveal.ts';
import { unlockArea } from '$server/use-cases/unlock-area.ts';
import { withdrawAbstention } from '$server/use-cases/withdraw-abstention.ts';
import { perform, type Posted } from '../../perform.server.ts';
import { commentActs } from './comment-acts.server.ts';
import { evidenceActs } from './evidence-acts.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, parent }) => {
	const { team } = await parent();
	if (team === null) error(403);
	const area = team.evaluation.edition.areas.find(({ number }) => String(number) === params.area);
	if (area === undefined) error(404);
	return { area: area.number };
};

type Act = (posted: Posted, evaluation: string, area: number) => Promise<unknown>;

const acts = {
	handInArea: ({ db, actor, now, json }, evaluation, area) =>
		handInArea(db, actor, { evaluation, area, values: scoresFrom(json('values')) }, now),
	handInQuestion: ({ db, actor, now, text, json }, evaluation) =>
		handInQuestion(
			db,
			actor,
			{ evaluation, question: text('question'), value: scoreFrom(json('value')) },
			now
		),
	abstain: ({ db, actor, now, text }, evaluation) => {
		const [question, kind, reason] = [text('question'), text('kind') as AbstentionKind, text('reason')];
		return abstain(db, actor, { evaluation, question, kind, reason }, now);
	},
	withdrawAbstention: ({ db, actor, now, text }, evaluation) =>
		withdrawAbstention(db, actor, { evaluation, question: text('question') }, now),
	reveal: ({ db, actor, now, text }, evaluation, area) =>
		reveal(db, actor, { evaluation, area, reason: text('reason') || null }, now),
	openRound: ({ db, actor, now, text }, evaluation) =>
		openRound(db, actor, { evaluation, question: text('question') }, now),
	closeRound: ({ db, actor, now, text }, evaluation) => {
		const outcome = text('outcome') === 'cancelled' ? 'cancelled' : 'early';
		return closeRound(
			db,
			actor,
			{ evaluation, question: text('question'), outcome, reason: text('reason') },
			now
		);
	},
	allowAlone: ({ db, actor, now, text }, evaluation) =>
		allowAlone(db, actor, { evaluation, question: text('question') }, now),
	agree: ({ db, actor, now, text, whole, json }, evaluation) => {
		const shared = {
			evaluation,
			question: text('question'),
			seen: numbersFrom(json('seen')),
			reason: text('reason') || null
		};
		const value = text('x') === '' ? ({ median: true } as const) : { x: whole('x') };
		return agree(db, actor, { ...shared, ...value }, now);
	},
	agreeAligned: ({ db, actor, now, json }, evaluation) =>
		agreeAligned(db, actor, { evaluation, shown: numbersFrom(json('shown')) }, now),
	confirm: ({ db, actor, now, text }, evaluation) =>
		confirm(db, actor, { evaluation, question: text('question'), agreement: text('agreement') }, now),
	confirmList: ({ db, actor, now, json }, evaluation) => {
		const agreements = Object.entries(textsFrom(json('agreements')));
		const list = agreements.map(([question, agreement]) => ({ question, agreement }));
		return confirmList(db, actor, { evaluation, agreements: list }, now);
	},
	reserve: ({ db, actor, now, text }, evaluation) => {
		const [question, agreement] = [text('question'), text('agreement')];
		return reserve(db, actor, { evaluation, question, agreement, text: text('reason') }, now);
	},
	reopen: ({ db, actor, now, text }, evaluation) => {
		const [question, agreement, reason] = [text('question'), text('agreement'), text('reason')];
		return reopen(db, actor, { evaluation, question, agreement, reason }, now);
	},
	lockArea: ({ db, actor, now }, evaluation, area) => lockArea(db, actor, { evaluation, area }, now),
	unlockArea: ({ db, actor, now, text }, evaluation, area) =>
		unlockArea(db, actor, { evaluation, area, reason: text('reason') }, now),
	insertStandardText: ({ db, actor, now }, evaluation, area) =>
		insertStandardText(db, actor, { evaluation, area }, now)
} as const satisfies Record<string, Act>;

const posted = (act: Act) => (event: RequestEvent) =>
	perform(event, async (form) => {
		await act(form, event.params.id, Number(event.params.area));
	});

/** The page goes to the new comment, by its id. */
const comment = (event: RequestEvent) =>
	perform(event, (form) => commentActs.comment(form, event.params.id, Number(event.params.area)));

export const actions = {
	handInArea: posted(acts.handInArea),
	handInQuestion: posted(acts.handInQuestion),
	abstain: posted(acts.abstain),
	withdrawAbstention: posted(acts.withdrawAbstention),
	reveal: posted(acts.reveal),
	openRound: posted(acts.openRound),
	closeRound: posted(acts.closeRound),
	allowAlone: posted(acts.allowAlone),
	agree: posted(acts.agree),
	agreeAligned: posted(acts.agreeAligned),
	confirm: posted(acts.confirm),
	confirmList: posted(acts.confirmList),
	reserve: posted(acts.reserve),
	reopen: posted(acts.reopen),
	lockArea: posted(acts.lockArea),
	unlockArea: posted(acts.unlockArea),
	insertStandardText: posted(acts.insertStandardText),
	comment,
	reply: posted(commentActs.reply),
	resolve: posted(commentActs.resolve),
	changeComment: posted(commentActs.changeComment),
	removeComment: posted(commentActs.removeComment),
	linkEvidence: posted(evidenceActs.linkEvidence),
	unlinkEvidence: posted(evidenceActs.unlinkEvidence),
	addEvidence: posted(evidenceActs.addEvidence)
} satisfies Actions;

function recordFrom(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('bad-input');
	return Object.fromEntries(Object.entries(value));
}

/** Every value by the check, or refused. The use case judges what the values mean. */
function eachOf<T>(value: unknown, is: (one: unknown) => one is T): Record<string, T> {
	const checked = Object.entries(recordFrom(value)).map(([key, one]): [string, T] => {
		if (!is(one)) throw new Refused('bad-input', { field: key });
		return [key, one];
	});
	return Object.fromEntries(checked);
}

const isScore = (one: unknown): one is Score => isScoreValue(one, Infinity);
const numbersFrom = (value: unknown) =>
	eachOf(value, (one): one is number => Number.isSafeInteger(one) && typeof one === 'number');
const textsFrom = (value: unknown) => eachOf(value, (one): one is string => typeof one === 'string');
const scoresFrom = (value: unknown) => eachOf(value, isScore);

function scoreFrom(value: unknown): Score {
	if (!isScore(value)) throw new Refused('bad-score');
	return value;
}
