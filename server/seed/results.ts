/** Published results of real evaluations, each with its sources. */
import json from './results.json' with { type: 'json' };

export const resultStatuses = ['published', 'total-derived', 'derived'] as const;

/** `published`: as printed. `total-derived`: printed areas, summed here. `derived`: worked out from printed changes. */
export type ResultStatus = (typeof resultStatuses)[number];

export interface PublishedResult {
	readonly country: 'SE' | 'NO';
	/** Null outside Sweden. */
	readonly code: string | null;
	readonly municipality: string;
	/** Null where no source tells. */
	readonly year: number | null;
	/** Null where no source tells. */
	readonly edition: string | null;
	/** Whole points, null where not published. */
	readonly total: number | null;
	readonly status: ResultStatus;
	/** Area number → printed points; may lack areas, null where none is published. */
	readonly areas: ReadonlyMap<number, number> | null;
	readonly note: string | null;
	readonly sources: readonly string[];
}

export const publishedResults: readonly PublishedResult[] = json.map((item) => {
	const status = resultStatuses.find((known) => known === item.status);
	const country = item.country === 'SE' || item.country === 'NO' ? item.country : null;
	if (status === undefined || country === null) {
		throw new Error(`server/seed/results.json: ${item.municipality} ${item.year}`);
	}
	return { ...item, country, status, areas: areasOf(item.areas) };
});

function areasOf(areas: Readonly<Record<string, number | undefined>> | null): Map<number, number> | null {
	if (areas === null) return null;
	const points = new Map<number, number>();
	for (const [area, value] of Object.entries(areas)) if (value !== undefined) points.set(Number(area), value);
	return points;
}
