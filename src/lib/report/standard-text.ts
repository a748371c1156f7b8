/** The texts that every report of an edition has alike; a lead may word them anew for one evaluation. */
import { isBlocks } from '../document/blocks.ts';
import { isShaped } from '../document/json.ts';
import type { Block } from '../document/narrative.ts';

/**
 * In the order they are printed: what Kommunkompassen is; how the evaluation was made; before the results; before
 * the comparison with the earlier evaluation; before the areas; before the tables of points.
 */
export const standardTextKeys = [
	'about',
	'evaluation',
	'results',
	'comparison',
	'areas',
	'overview'
] as const;
export type StandardTextKey = (typeof standardTextKeys)[number];

/** What an edition has a text for: those of every report, and what an area's Allmänt may begin with. */
export type TextKey = StandardTextKey | `general-${number}`;

export function isStandardTextKey(key: string): key is StandardTextKey {
	return standardTextKeys.some((known) => known === key);
}

/** An empty text is left out of the report, heading and all where nothing else stands under it. */
export type StandardTexts = Readonly<Record<StandardTextKey, readonly Block[]>>;

export const noStandardTexts: StandardTexts = {
	about: [],
	evaluation: [],
	results: [],
	comparison: [],
	areas: [],
	overview: []
};

/** Strictly, as they are kept. */
export function isStandardTexts(value: unknown): value is StandardTexts {
	return isShaped(value, {
		about: isBlocks,
		evaluation: isBlocks,
		results: isBlocks,
		comparison: isBlocks,
		areas: isBlocks,
		overview: isBlocks
	});
}
