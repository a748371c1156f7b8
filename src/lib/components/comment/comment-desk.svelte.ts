/** What the parts of the workspace share of comments: those of its area in the text's order, and what is being written. */
import { SvelteMap } from 'svelte/reactivity';
import type { Landing, Quotation } from '../../domain/anchor.ts';
import type { CommentPlace } from '../../domain/comment.ts';
import type { Section } from '../../domain/edit.ts';
import { inTextOrder } from '../../domain/landing-order.ts';
import { readPlaces } from '../../live/comment-places.svelte.ts';
import type { TeamRoom } from '../../live/team-room.svelte.ts';
import { readTeamComments, type TeamComments } from '../../live/team-comments.ts';
import type { TeamFacts } from '../../live/team-facts.ts';
import { TypedAbout } from './typed-about.svelte.ts';
import { arrived, entriesIn, type Entry } from './entry.ts';

/** What a new comment is about. */
export interface NewPlace {
	readonly area: number;
	readonly question: string | null;
	readonly section: Section | null;
	readonly words: (Quotation & { readonly start: number; readonly end: number }) | null;
}

export interface CommentDesk {
	/** All of the area, in the order of the text. Reactive. */
	readonly entries: readonly Entry[];
	/** Those the list and the text show: what waits, or all. */
	readonly shown: readonly Entry[];
	readonly waiting: number;
	readonly names: TeamComments['names'];
	/** The comments have come, if only once. */
	readonly known: boolean;
	/** The server did not answer the last time. */
	readonly missing: boolean;
	all: boolean;
	/** The panel stands open. */
	open: boolean;
	/** The comment that is looked at. */
	current: string | null;
	/** The place of a comment that is being written. */
	readonly writing: NewPlace | null;
	/** What has been written of it; kept until it is saved or given up. */
	draft: string;
	/** How many times a form was asked for. */
	readonly asked: number;
	/** What is being written about the comment with the id. */
	typed(id: string): TypedAbout;
	/**
	 * Opens the panel with a form for a comment on the place. Returns the focus there when it is done. While something
	 * is written at another place, that form stays.
	 */
	write(place: NewPlace): void;
	/** Closes the form, if it is still the one for this place. */
	finish(place: NewPlace): void;
	/** Opens the panel and looks at the comment. */
	show(id: string): void;
	/** Where the words stand now. */
	wordsAt(landing: Landing): string | null;
	/** The facts were read, with this as the last act: asks for the comments if it is another one, or they are missing. */
	follow(lastAct: number): Promise<void>;
}

export interface CommentDeskParts {
	readonly facts: () => TeamFacts;
	readonly area: () => number;
	readonly room: { readonly shared: Pick<TeamRoom['shared'], 'doc' | 'ready'> };
	/** Called when others have written. */
	readonly onarrival: (what: { readonly sent: number; readonly own: number }) => void;
}

const nothing: TeamComments = { comments: [], names: {}, sent: [] };

export function openCommentDesk({ facts, area, room, onarrival }: CommentDeskParts): CommentDesk {
	let read = $state.raw<TeamComments | null>(null);
	let missing = $state(false);
	let all = $state(false);
	let open = $state(false);
	let current = $state<string | null>(null);
	let writing = $state.raw<NewPlace | null>(null);
	let draft = $state('');
	let asked = $state(0);
	let before: HTMLElement | null = null;
	const abouts = new SvelteMap<string, TypedAbout>();
	function typed(id: string): TypedAbout {
		const known = abouts.get(id) ?? new TypedAbout();
		if (!abouts.has(id)) abouts.set(id, known);
		return known;
	}

	const places = $derived(readPlaces(room.shared.doc, area()));
	const land = (place: CommentPlace): Landing => places.landing(place, facts().rooms.evaluation);
	const entries = $derived(room.shared.ready ? inTextOrder(entriesIn(area(), read ?? nothing, land)) : []);
	const shown = $derived(
		all ? entries : entries.filter(({ waits, id }) => waits || id === current || abouts.get(id)?.underWay)
	);
	const waiting = $derived(entries.filter(({ waits }) => waits).length);

	let turns = 0;
	async function reread(): Promise<void> {
		const turn = ++turns;
		const told = await readTeamComments(facts().evaluation.id);
		// A later question was answered before.
		if (turn !== turns) return;
		missing = told === null;
		if (told === null) return;
		const former = read;
		// Made here: what is only being shown can't make anything.
		for (const { id } of told.comments) typed(id);
		for (const { shown: one } of told.sent) typed(one.id);
		read = told;
		if (former !== null) onarrival(arrived(former, told, facts().me));
	}

	let followed: number | null = null;
	async function follow(lastAct: number): Promise<void> {
		if (lastAct === followed && !missing) return;
		followed = lastAct;
		await reread();
	}

	return {
		get entries() {
			return entries;
		},
		get shown() {
			return shown;
		},
		get waiting() {
			return waiting;
		},
		get names() {
			return read?.names ?? {};
		},
		get known() {
			return read !== null;
		},
		get missing() {
			return missing;
		},
		get all() {
			return all;
		},
		set all(next) {
			all = next;
		},
		get open() {
			return open;
		},
		set open(next) {
			open = next;
		},
		get current() {
			return current;
		},
		set current(next) {
			current = next;
		},
		get writing() {
			return writing;
		},
		get draft() {
			return draft;
		},
		set draft(next) {
			draft = next;
		},
		get asked() {
			return asked;
		},
		typed,
		write(place) {
			if (writing === null || draft.trim() === '') {
				before ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
				writing = place;
			}
			open = true;
			asked++;
		},
		finish(place) {
			if (writing !== place) return;
			writing = null;
			draft = '';
			if (before?.isConnected) before.focus();
			before = null;
		},
		show(id) {
			current = id;
			open = true;
		},
		wordsAt: (landing) => places.wordsAt(landing),
		follow
	};
}
