/** Bullets that evaluators propose for an area's text, and the themes in which the team brings them together. */
import type { Section } from './edit.ts';
import type { UserId } from './evaluation.ts';

/** The texts that are made of bullets. */
export type BulletSection = Exclude<Section, 'general'>;
export const bulletSections = ['strengths', 'improvements'] as const satisfies readonly BulletSection[];

export interface Candidate {
	readonly id: string;
	readonly area: number;
	readonly section: BulletSection;
	readonly author: UserId;
	readonly text: string;
	/** The question that it is about; null where nobody said. */
	readonly question: string | null;
	/** The theme that it lies in; null while it lies in none. */
	readonly theme: string | null;
	/** Order within its theme, or among its author's own: smaller first. */
	readonly place: number;
}

export interface Theme {
	readonly id: string;
	readonly area: number;
	readonly section: BulletSection;
	readonly title: string;
	/** The one sentence that is written in the end; empty until then. */
	readonly sentence: string;
	/** When the sentence went into the text, milliseconds since 1970: from then on the theme is as it was. */
	readonly writtenAt: number | null;
}

/** Candidates of one area's section, and its themes in their order. */
export interface MergeTable {
	readonly themes: readonly Theme[];
	readonly candidates: readonly Candidate[];
}

/** A bullet's words, and a theme's sentence, in UTF-16 units. */
export const BULLET_LENGTH = 1000;
/** A theme's title, in UTF-16 units. */
export const THEME_TITLE = 120;
/** Candidates, and themes, of one section. */
export const CANDIDATES = 200;
export const THEMES = 40;

/** What lies in the theme, or with null in none, in order. */
export function candidatesIn({ candidates }: MergeTable, theme: string | null): Candidate[] {
	return candidates.filter((one) => one.theme === theme).toSorted((a, b) => a.place - b.place);
}

/** Whose candidates lie in the theme, each once, in the order in which they lie. */
export function contributorsTo(table: MergeTable, theme: string): UserId[] {
	return [...new Set(candidatesIn(table, theme).map(({ author }) => author))];
}

/** The questions that the theme's candidates are about, each once, in printed order. */
export function questionsOfTheme(table: MergeTable, theme: string): string[] {
	const asked = candidatesIn(table, theme).flatMap(({ question }) => question ?? []);
	return [...new Set(asked)].toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
}

/**
 * The ids of a theme's candidates once `moved` has come into it: before the one named, at the end where that is null or
 * no longer lies there.
 */
export function orderAfterMove(
	table: MergeTable,
	moved: string,
	to: { readonly theme: string | null; readonly before: string | null }
): string[] {
	const rest = candidatesIn(table, to.theme)
		.map(({ id }) => id)
		.filter((id) => id !== moved);
	const at = to.before === null ? -1 : rest.indexOf(to.before);
	return at === -1 ? [...rest, moved] : rest.toSpliced(at, 0, moved);
}
