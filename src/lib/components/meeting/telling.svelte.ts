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

function tellReveals(desk: Desk, areas: () => readonly AreaReading[]): void {
	let known: ReadonlySet<number> | null = null;
	$effect(() => {
		if (!desk.room.shared.ready) return;
		const opened = areas().filter(({ standing }) => standing.opened !== null);
		const now = new Set(opened.map(({ area }) => area.number));
		const before = known;
		known = now;
		if (before === null) return;
		for (const number of now) if (!before.has(number)) announce(desk.words.live.areaRevealed(number));
	});
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
