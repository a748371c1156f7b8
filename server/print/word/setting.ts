/** What the parts of one Word file are made with. */
import type { Words } from '../../../src/lib/words/words.ts';
import type { Lists } from './lists.ts';
import type { Places } from './places.ts';
import type { Look, Links } from './text.ts';

export interface WordSetting extends Places {
	readonly words: Words['report'];
	readonly print: Words['print'];
	readonly lists: Lists;
	readonly links: Links;
	/** What all runs have: a language of their own within a report in another. */
	readonly look: Look;
}
