/** What the parts of the workspace share: the evaluation live, the words, and how to act. */
import { getContext, setContext } from 'svelte';
import { can, type Action } from '../../domain/permissions.ts';
import type { Actor, UserId } from '../../domain/evaluation.ts';
import { markOf, type Mark } from '../../domain/mark.ts';
import { keepEvidence, recallEvidence } from '../../live/kept-evidence.ts';
import type { TeamRoom } from '../../live/team-room.svelte.ts';
import type { TeamFacts } from '../../live/team-facts.ts';
import type { Words } from '../../words/words.ts';
import type { Unit } from '../score/ScoreField.svelte';
import { openCommentDesk, type CommentDesk } from '../comment/comment-desk.svelte.ts';
import { announce } from '../ui/announcements.ts';
import { post, type ActName } from './acts.ts';
import { readArea, type AreaReading } from './area-reading.ts';
import type { Asking } from './asking.ts';
import { openEvidenceDesk, type EvidenceDesk } from './evidence-desk.svelte.ts';
import { inTurn } from './in-turn.ts';
import type { Sources } from './question-reading.ts';

export interface Desk {
	readonly words: Words;
	readonly facts: TeamFacts;
	readonly room: TeamRoom;
	readonly sources: Sources;
	readonly reading: AreaReading;
	/** The question whose panel is open. */
	open: string | null;
	/** How numbers are typed. */
	unit: Unit;
	/** The dialog that is asked, if any. */
	asking: Asking | null;
	/** Why the last act was not done, and of which question; null once another is tried. */
	readonly problem: {
		readonly act: ActName;
		readonly question: string | null;
		readonly text: string;
	} | null;
	may(action: Action): boolean;
	nameOf(user: UserId): string;
	markOf(user: UserId): Mark;
	/** The area's comments. */
	readonly comments: CommentDesk;
	/** The evaluation's evidence. */
	readonly evidence: EvidenceDesk;
	/** Reads the facts anew: something was done here. */
	reload(): unknown;
	/**
	 * Does the act, after those asked for before, and says so; true when it was done. `of`: the area it is done in, the one
	 * where one stands unless told.
	 */
	act(name: ActName, fields: Readonly<Record<string, unknown>>, done?: string, of?: number): Promise<boolean>;
	/** An act is on its way. */
	readonly sending: boolean;
}

const KEY = Symbol('desk');

export interface DeskParts {
	readonly words: () => Words;
	readonly facts: () => TeamFacts;
	readonly area: () => number;
	readonly room: TeamRoom;
	readonly onsignin: () => Promise<void>;
	readonly onreload: () => unknown;
}

export function setDesk({ words, facts, area, room, onsignin, onreload }: DeskParts): Desk {
	const evidence = openEvidenceDesk({
		evaluation: () => facts().evaluation.id,
		recall: () => recallEvidence(facts().me, facts().evaluation.id),
		keep: (read) => keepEvidence(facts().me, facts().evaluation.id, read)
	});
	const sources = $derived<Sources>({
		me: facts().me,
		evaluation: room.evaluation,
		scores: room.scores,
		revealed: room.revealed,
		sheet: room.sheet,
		scoredBy: facts().progress.scoredBy,
		evidenceKinds: evidence.kinds
	});
	const reading = $derived(readArea(area(), sources));
	const actor = $derived<Actor>({ user: facts().me, administrator: false });
	let open = $state<string | null>(null);
	let asking = $state.raw<Asking | null>(null);
	let problem = $state.raw<Desk['problem']>(null);
	let unit = $state<Unit>('points');
	const turn = inTurn();
	let underway = $state(0);

	async function act(
		name: ActName,
		fields: Readonly<Record<string, unknown>>,
		done?: string,
		of = area()
	): Promise<boolean> {
		const page = `/evaluations/${facts().evaluation.id}/areas/${of}`;
		const answer = turn(JSON.stringify([page, name, fields]), (signal) => post(page, name, fields, signal));
		if (answer === null) return false;
		problem = null;
		underway++;
		const outcome = await answer.finally(() => underway--);
		if (outcome.kind === 'signed-out') void onsignin();
		if (outcome.kind === 'done') {
			void onreload();
			if (done !== undefined) announce(done);
			return true;
		}
		const text =
			outcome.kind === 'refused'
				? words().refusal[outcome.code]
				: outcome.kind === 'no-answer'
					? words().offline.notNow
					: words().errors.internal.text;
		const { question } = fields;
		problem = { act: name, question: typeof question === 'string' ? question : null, text };
		return false;
	}

	const comments = openCommentDesk({
		facts,
		area,
		room,
		onarrival: ({ sent, own }) => {
			if (sent > 0) announce(words().contactComments.inbox.arrived(sent));
			if (own > 0) announce(words().comments.arrived(own));
		}
	});

	const desk: Desk = {
		get words() {
			return words();
		},
		get facts() {
			return facts();
		},
		room,
		get sources() {
			return sources;
		},
		get reading() {
			return reading;
		},
		get open() {
			return open;
		},
		set open(question) {
			open = question;
		},
		get unit() {
			return unit;
		},
		set unit(next) {
			unit = next;
		},
		get asking() {
			return asking;
		},
		set asking(next) {
			// What failed while a dialog stood open is told once it is closed.
			if (next !== null) problem = null;
			asking = next;
		},
		get problem() {
			return problem;
		},
		may: (action) => can(actor, action, room.evaluation),
		nameOf: (user) => room.evaluation.members.find((member) => member.user === user)?.name ?? '–',
		markOf: (user) => markOf(room.evaluation.members, user),
		comments,
		evidence,
		get sending() {
			return underway > 0;
		},
		reload: onreload,
		act
	};
	return setContext(KEY, desk);
}

export function theDesk(): Desk {
	return getContext<Desk>(KEY);
}
