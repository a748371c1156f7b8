/** The total: as printed, else the sum of the printed areas where all of them are known. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { EarlierArea } from '../../../src/lib/report/earlier-report.ts';
import { reasons } from '../reasons.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import type { PartPoints } from './part-points.ts';
import type { Part } from './parts.ts';

/** All editions that are known have eight. */
const AREAS = 8;
const said =
	/^(?:totalt|totalpoäng|total poäng|totalsumma|summa totalt|totalsum|poengsum)\s*:?\s+(\d{1,3})(?:\s*(?:av|\/)\s*\d{1,4})?(?:\s*(?:p|poäng|poeng)\.?)?$/i;

export function totalOf(
	lines: readonly Line[],
	part: Part,
	areas: readonly EarlierArea[],
	{ totals, taken }: PartPoints,
	edition: Edition | null,
	ledger: Ledger
): number | null {
	const told = [...totals];
	for (let at = part.start; at < part.end; at++) {
		const achieved = taken.has(at)
			? undefined
			: said.exec((lines[at]?.words ?? '').replace(/\s+/g, ' '))?.[1];
		if (achieved === undefined) continue;
		told.push({ at, achieved: Number(achieved) });
		ledger.place(at, 'total');
	}
	const sum = sumOf(areas, edition?.areas.length ?? AREAS);
	const values = [...new Set(told.map(({ achieved }) => achieved))];
	const [value] = values;
	const [first, last] = [told[0], told.at(-1)];
	if (value === undefined || first === undefined || last === undefined) return sum;
	if (values.length > 1) {
		ledger.remark(last.at, reasons.manyTotals(values));
		return null;
	}
	if (sum !== null && sum !== value) ledger.remark(first.at, reasons.totalDiffers(value, sum));
	return value;
}

/** Null unless all that are expected are known. */
export function sumOf(areas: readonly EarlierArea[], expected: number): number | null {
	const known = areas.flatMap(({ achieved, number }) =>
		achieved === null || number > expected ? [] : [achieved]
	);
	if (known.length !== expected || areas.length !== expected) return null;
	return known.reduce((sum, achieved) => sum + achieved, 0);
}
