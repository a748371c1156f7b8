/** What two versions of an evaluation differ in, points and texts together. */
import type { Section } from '../edit.ts';
import type { PointsDifference } from './points.ts';
import type { TextDifference } from './text.ts';

export interface AreaDifference {
	readonly number: number;
	readonly title: string;
	readonly points: PointsDifference;
	/** The sections whose text differs. */
	readonly texts: readonly { readonly section: Section; readonly difference: TextDifference }[];
}

export interface VersionDifference {
	/** Every area, in printed order; one without any difference has neither questions nor texts. */
	readonly areas: readonly AreaDifference[];
	/** Whole points; null while not everything is agreed. */
	readonly total: { readonly before: number | null; readonly after: number | null };
}

export function isChanged({ points, texts }: AreaDifference): boolean {
	return points.questions.length > 0 || texts.length > 0;
}
