/** Names of places within one Word file, each given once. */

export interface Places {
	/** A name for a place; null where another place has it. */
	readonly place: (name: string) => string | null;
	/** 1, 2, 3 … */
	readonly pictureNumber: () => number;
}

export function openPlaces(): Places {
	const taken = new Set<string>();
	let pictures = 0;
	return {
		place: (name) => {
			if (taken.has(name)) return null;
			taken.add(name);
			return name;
		},
		pictureNumber: () => ++pictures
	};
}
