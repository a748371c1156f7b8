/** The areas as the strip above the workspace shows them. */
import type { Words } from '../../words/words.ts';
import type { AreaInStrip } from '../ui/AreaStrip.svelte';
import type { AreaReading } from './area-reading.ts';

export function stripOfAreas(areas: readonly AreaReading[], evaluation: string, words: Words): AreaInStrip[] {
	return areas.map((reading) => ({
		number: reading.area.number,
		title: reading.area.title,
		href: `/evaluations/${evaluation}/areas/${reading.area.number}`,
		state: reading.standing.locked ? 'locked' : reading.state,
		label: labelOf(reading, words)
	}));
}

function labelOf({ state, standing, questions, agreed }: AreaReading, { states }: Words): string {
	if (standing.locked) return states.names.locked;
	if (standing.opened === null) return states.names[state];
	const diverging = questions.filter((one) => one.state === 'diverging').length;
	if (diverging > 0) return states.diverging(diverging);
	return agreed > 0 ? states.areaDone(agreed, questions.length) : states.names[state];
}
