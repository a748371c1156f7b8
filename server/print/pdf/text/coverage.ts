/** What can be shown: the characters that at least one family has in all its styles. */
import type { Family } from '../fonts.ts';
import { charactersOf } from './cmap.ts';

export interface Coverage {
	/** Whether one family alone shows all of a cluster: a letter with its accents is never put together of two fonts. */
	shows(cluster: string): boolean;
	/** The same without these code points. */
	without(codes: Iterable<number>): Coverage;
	/** All code points that are shown by themselves. */
	all(): ReadonlySet<number>;
}

export function coverageOf(families: readonly Family[]): Coverage {
	return covering(
		families.map((family) => family.map(charactersOf).reduce((common, style) => common.intersection(style)))
	);
}

function covering(families: readonly ReadonlySet<number>[]): Coverage {
	return {
		shows: (cluster) => {
			const codes = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
			return families.some((family) => codes.every((code) => family.has(code)));
		},
		without: (codes) => {
			const gone = new Set(codes);
			return covering(families.map((family) => new Set([...family].filter((code) => !gone.has(code)))));
		},
		all: () => new Set(families.flatMap((family) => [...family]))
	};
}
