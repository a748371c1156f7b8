/** Names of places within one Word file: bookmarks, by which a program finds what a person finds by reading. */
import { Bookmark, type ParagraphChild } from 'docx';
import type { Place } from '../outline/block.ts';

export interface Places {
	/** A name for a place; null where another place has it. */
	readonly place: (name: Place) => string | null;
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

/** Runs with a bookmark around them, where their place has a name that no other has. */
export function placed(
	name: Place | null | undefined,
	runs: readonly ParagraphChild[],
	{ place }: Pick<Places, 'place'>
): ParagraphChild[] {
	const id = name === null || name === undefined ? null : place(name);
	return id === null ? [...runs] : [new Bookmark({ id, children: [...runs] })];
}
