/** Reads out what happens at the meeting, for as long as the component stands that calls for it. */
import { untrack } from 'svelte';
import type { Meeting } from '../../domain/meeting.ts';
import { announce } from '../ui/announcements.ts';
import type { AreaReading } from '../workspace/area-reading.ts';
import type { Desk } from '../workspace/desk.svelte.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';
import type { Following } from './following.svelte.ts';
import { heardBetween, standingOf, type Standing } from './heard.ts';
import { toldStrip } from './told-strip.ts';

export interface TellingParts {
	readonly desk: Desk;
	readonly following: Following;
	readonly meeting: () => Meeting | null;
	readonly reading: () => QuestionReading | null;
	readonly areas: () => readonly AreaReading[];
}

export function tellMeeting({ desk, following, meeting, reading, areas }: TellingParts): void {
	tellStanding(desk, reading);
	tellReveals(desk, areas);
	tellChair(desk, meeting);

	$effect(() => {
		const { ahead } = following;
		const who = meeting()?.facilitator;
		if (ahead === null || who === undefined) return;
		untrack(() => announce(desk.words.meeting.ahead(desk.nameOf(who), ahead.to)));
	});

	// Whoever follows hears where; whoever leads knows.
	let shown: string | null | undefined;
	$effect(() => {
		const now = following.shown;
		const before = shown;
		shown = now;
		if (before === undefined || before === now || !following.bound || following.leads) return;
		untrack(() => {
			const { wentTo, wentToAgenda, heard } = desk.words.meeting;
			const one = reading();
			if (now === null || one === null) return announce(now === null ? wentToAgenda : wentTo(now));
			announce(`${wentTo(now)} ${heard.shown(now, toldStrip(one, desk.nameOf, desk.words))}`);
		});
	});
}

function tellStanding(desk: Desk, reading: () => QuestionReading | null): void {
	let before: Standing | null = null;
	$effect(() => {
		const one = reading();
		if (one === null || !desk.room.shared.ready) return;
		const now = standingOf(one, toldStrip(one, desk.nameOf, desk.words), desk.words);
		for (const sentence of heardBetween(before, now, desk.words.meeting)) announce(sentence);
		before = now;
	});
}

/** Areas that are opened one after the other are told of in one breath: there is room for few sentences a minute. */
const SETTLES = 1_500;

function tellReveals(desk: Desk, areas: () => readonly AreaReading[]): void {
	let known: ReadonlySet<number> | null = null;
	let told: number[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	$effect(() => {
		if (!desk.room.shared.ready) return;
		const opened = areas().filter(({ standing }) => standing.opened !== null);
		const now = new Set(opened.map(({ area }) => area.number));
		const fresh = known === null ? [] : [...now].filter((number) => !known?.has(number));
		known = now;
		if (fresh.length === 0) return;
		told.push(...fresh);
		clearTimeout(timer);
		timer = setTimeout(() => {
			announce(told.map(desk.words.live.areaRevealed).join(' '));
			told = [];
		}, SETTLES);
	});
	$effect(() => () => clearTimeout(timer));
}

function tellChair(desk: Desk, meeting: () => Meeting | null): void {
	let before: string | null | undefined;
	$effect(() => {
		const now = meeting()?.facilitator ?? null;
		const was = before;
		before = now;
		if (was === undefined || was === now) return;
		const { ended, started } = desk.words.meeting;
		announce(now === null ? ended : started(desk.nameOf(now)));
	});
}
