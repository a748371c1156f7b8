/** An earlier result beside this evaluation: what of it may be compared. */
import type { Edition } from './instrument.ts';

export interface EarlierTold {
	readonly year: number;
	/** Id of the edition it was made by. */
	readonly edition: string;
	/** Printed whole points; null where not known. */
	readonly total: number | null;
	/** Area → printed whole points; may lack areas. */
	readonly areas: ReadonlyMap<number, number>;
}

export interface Compared {
	/** By this edition's areas; empty when they aren't comparable. */
	readonly areas: ReadonlyMap<number, number>;
	/** The edition's owner on how the two differ, where they do. */
	readonly note: string | null;
	readonly comparable: boolean;
}

/** This edition's areas → the other's; null where the edition doesn't say. */
export function matchingAreas(edition: Edition, other: string): ReadonlyMap<number, number> | null {
	if (other === edition.id) return new Map(edition.areas.map(({ number }) => [number, number]));
	return edition.comparable?.find((one) => one.edition === other)?.areas ?? null;
}

/** Another edition's areas count only where this edition declares which of them match. */
export function comparedWith(edition: Edition, earlier: EarlierTold): Compared {
	if (earlier.edition === edition.id) return { areas: earlier.areas, note: null, comparable: true };
	const declared = edition.comparable?.find((one) => one.edition === earlier.edition);
	if (declared === undefined) return { areas: new Map(), note: null, comparable: false };
	const areas = new Map<number, number>();
	for (const [own, other] of declared.areas) {
		const points = earlier.areas.get(other);
		if (points !== undefined) areas.set(own, points);
	}
	return { areas, note: declared.note, comparable: true };
}
