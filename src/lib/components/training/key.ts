/** A line of the key as the page has it. */
import { aimOf, type Aim, type TrainingKey } from '../../domain/training.ts';
import type { Hundredths } from '../../domain/score.ts';

export interface KeyRow extends TrainingKey {
	/** Whole points. */
	readonly max: number;
	/** What one handed in; null where one had none to give. */
	readonly own: Hundredths | null;
	readonly agreed: Hundredths | null;
}

/** Of one's own first scores. */
export function ownAim(rows: readonly KeyRow[]): Aim | null {
	return aimOf(rows.flatMap(({ own, ...key }) => (own === null ? [] : [{ ...key, x: own }])));
}

export function isFair({ own, from, to }: Pick<KeyRow, 'own' | 'from' | 'to'>): boolean | null {
	return own === null ? null : from <= own && own <= to;
}
