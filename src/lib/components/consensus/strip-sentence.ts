/** A strip plot in one breath of words: what the picture shows and no more. */
import type { State } from '$lib/domain/consensus/state.ts';
import type { Hundredths } from '$lib/domain/score.ts';
import type { Words } from '$lib/words/words.ts';

export interface StripTold {
	/** Whole points. */
	readonly max: number;
	readonly scores: readonly { readonly name: string; readonly x: Hundredths }[];
	/** Left out while sealed. */
	readonly opened: {
		readonly state: State;
		/** Percent of max. */
		readonly spread: number;
		readonly median: Hundredths;
	} | null;
	readonly agreed: Hundredths | null;
	/** While sealed: who has handed in, and one's own score. */
	readonly handedIn: readonly string[];
	readonly own: Hundredths | null;
}

/** Spread is told of near, aligned and diverging questions; an agreed one tells what was agreed instead. */
export function stripSentence(told: StripTold, { plot, states }: Pick<Words, 'plot' | 'states'>): string {
	const { max, scores, opened, agreed, handedIn, own } = told;
	if (opened === null) {
		return [plot.sealed(handedIn), own === null ? '' : plot.sealedOwn(own, max)].filter(Boolean).join(' ');
	}
	if (scores.length === 0) return plot.none;
	const said = [
		plot.scores(
			max,
			scores.map(({ name, x }) => plot.named(name, x))
		)
	];
	if (agreed !== null) said.push(plot.agreed(agreed));
	else {
		const bySpread = opened.state === 'diverging' || opened.state === 'near' || opened.state === 'aligned';
		if (bySpread) said.push(plot.spread(states.names[opened.state], opened.spread));
		said.push(plot.median(opened.median));
	}
	return said.join(' ');
}
