/** Reads out what others do in the area that is open, for as long as the component stands that calls for it. */
import { announce } from '../ui/announcements.ts';
import type { Desk } from './desk.svelte.ts';
import { changedBy, sightOf, type Sight } from './others-scores.ts';

/** Who types several digits is told of once, in milliseconds after the last. */
const SETTLES = 1_500;

/** That the area is locked, and opened again. */
export function tellLocking(desk: Desk): void {
	let before: { readonly area: number; readonly locked: boolean } | null = null;
	$effect(() => {
		const { area, standing } = desk.reading;
		const now = { area: area.number, locked: standing.locked };
		const { locked, unlocked } = desk.words.areas;
		if (before?.area === now.area && before.locked !== now.locked)
			announce(now.locked ? locked : unlocked, 'assertive');
		before = now;
	});
}

/** That they change their scores on the question that is open. */
export function tellOthersScores(desk: Desk): void {
	let before: Sight | null = null;
	let told: Record<string, string> = {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	$effect(() => {
		const open = desk.reading.questions.find(({ question }) => question.id === desk.open);
		const now = open === undefined || !desk.room.shared.ready ? null : sightOf(open);
		const who = changedBy(before, now);
		before = now;
		if (open === undefined || who.length === 0) return;
		const { id } = open.question;
		for (const user of who) told[`${user} ${id}`] = desk.words.live.scoreChanged(desk.nameOf(user), id);
		clearTimeout(timer);
		timer = setTimeout(() => {
			for (const sentence of Object.values(told)) announce(sentence);
			told = {};
		}, SETTLES);
	});
	$effect(() => () => clearTimeout(timer));
}
