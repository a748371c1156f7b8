/** The profile of an evaluation that goes on: the opened areas, and what they lie between. Pure. */
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Profile } from '../../report/charts/profile-of.ts';
import type { Words } from '../../words/words.ts';
import type { AreaReading } from '../workspace/area-reading.ts';

/** @param earlier printed points of an earlier result by this edition's areas; empty where none is comparable */
export function profileSoFar(
	{ municipality, year }: Evaluation,
	areas: readonly AreaReading[],
	earlier: ReadonlyMap<number, number>,
	earlierYear: number | null,
	{ controlRoom }: Words
): Profile {
	return {
		municipality: municipality.name,
		year,
		rows: areas.map(({ area, sum, interval, questions, agreed }) => ({
			number: area.number,
			title: area.title,
			max: area.max,
			points: sum?.printed.achieved ?? null,
			without: controlRoom.sealed,
			mean: null,
			earlier: earlier.get(area.number) ?? null,
			interval: agreed === questions.length ? null : interval
		})),
		base: null,
		earlierYear: earlier.size > 0 ? earlierYear : null
	};
}
