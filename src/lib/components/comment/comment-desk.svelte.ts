/** What the parts of the workspace share of comments: those of its area in the text's order, and what is being written. */
import type { Landing, Quotation } from '../../domain/anchor.ts';
import type { CommentPlace } from '../../domain/comment.ts';
import type { Section } from '../../domain/edit.ts';
import { inTextOrder } from '../../domain/landing-order.ts';
import { readPlaces } from '../../live/comment-places.svelte.ts';
import type { TeamRoom } from '../../live/team-room.svelte.ts';
import { readTeamComments, type TeamComments } from '../../live/team-comments.ts';
import type { TeamFacts } from '../../live/team-facts.ts';
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
	/** The server has not answered yet, or not the last time. */
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
	/** Opens the panel with a form for a comment on the place. Returns the focus there when it is done. */
	write(place: NewPlace): void;
	/** Closes the form. */
	finish(): void;
	/** Opens the panel and looks at the comment. */
	show(id: string): void;
	/** Where the words stand now. */
	wordsAt(landing: Landing): string | null;
	reread(): Promise<void>;
}

export interface CommentDeskParts {
	readonly facts: () => TeamFacts;
	readonly area: () => number;
	readonly room: TeamRoom;
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
	let before: HTMLElement | null = null;

	const places = $derived(readPlaces(room.shared.doc, area()));
	const land = (place: CommentPlace): Landing => places.landing(place, facts().rooms.evaluation);
	const entries = $derived(room.shared.ready ? inTextOrder(entriesIn(area(), read ?? nothing, land)) : []);
	const shown = $derived(all ? entries : entries.filter(({ waits, id }) => waits || id === current));
	const waiting = $derived(entries.filter(({ waits }) => waits).length);

	let asked = 0;
	async function reread(): Promise<void> {
		const turn = ++asked;
		const told = await readTeamComments(facts().evaluation.id);
		// A later question was answered before.
		if (turn !== asked) return;
		missing = told === null;
		if (told === null) return;
		const former = read;
		read = told;
		if (former !== null) onarrival(arrived(former, told, facts().me));
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
		write(place) {
			before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
			writing = place;
			open = true;
		},
		finish() {
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
		reread
	};
}
