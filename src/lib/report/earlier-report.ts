/** An evaluation as its own report told it, made before or elsewhere. Null is what it didn't tell, never zero. */
import type { Section } from '../domain/edit.ts';
import type { Block } from '../document/narrative.ts';

/** As printed: whole points, whole percent. */
export interface EarlierPoints {
	readonly achieved: number | null;
	readonly max: number | null;
	readonly percent: number | null;
}

export interface EarlierQuestion extends EarlierPoints {
	/** `<area>.<number>` */
	readonly id: string;
	readonly text: string | null;
}

export interface EarlierArea extends EarlierPoints {
	readonly number: number;
	/** As the report called it then; areas are matched by number and edition, never by it. */
	readonly title: string | null;
	readonly headings: readonly string[];
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
	readonly questions: readonly EarlierQuestion[];
}

export interface EarlierReport {
	/** The code is null outside Sweden and where nobody has said which municipality it is. */
	readonly municipality: { readonly code: string | null; readonly name: string };
	readonly year: number;
	/** The edition's id. */
	readonly edition: string;
	readonly total: number | null;
	readonly areas: readonly EarlierArea[];
}
