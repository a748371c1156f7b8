/** Which edition a report follows, by what its areas, boxes and questions are called. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { EarlierArea } from '../../../src/lib/report/earlier-report.ts';
import { fold } from './fold.ts';

type Named = Pick<EarlierArea, 'number' | 'title' | 'headings'> & {
	readonly tableTitle: string | null;
	readonly questions: readonly { readonly id: string; readonly text: string | null }[];
};

/** Fewer titles than this are no sign of an edition. */
const FEWEST_TITLES = 3;
/** So much more must speak for one edition than for any other. */
const CLEARLY = 2;

/** Null where too little is known, or where another edition fits nearly as well. */
export function editionOf(areas: readonly Named[], editions: readonly Edition[]): string | null {
	const [best, second] = editions
		.map((edition) => ({ edition, ...fit(areas, edition) }))
		.filter(({ titles }) => titles >= FEWEST_TITLES && titles * 2 > areas.length)
		.toSorted((a, b) => b.signs - a.signs);
	if (best === undefined || best.signs - (second?.signs ?? 0) < CLEARLY) return null;
	return best.edition.id;
}

function fit(areas: readonly Named[], edition: Edition): { titles: number; signs: number } {
	let titles = 0;
	let signs = 0;
	for (const area of areas) {
		const known = edition.areas.find(({ number }) => number === area.number);
		if (known === undefined) continue;
		const names = [known.title, known.tableTitle ?? known.title].map(fold);
		const [title, tableTitle] = [area.title, area.tableTitle].map((name) => fold(name ?? ''));
		const titled = [title, tableTitle].some((name) => name !== undefined && names.includes(name));
		if (titled) titles++;
		// Its own title tells more than the table's, which keeps older names.
		signs += title !== undefined && title === names[0] ? 2 : titled ? 1 : 0;
		const headings = new Set(known.headings.map(fold));
		signs += area.headings.filter((heading) => headings.has(fold(heading))).length;
		const questions = new Map(known.questions.map(({ id, text }) => [id, fold(text)]));
		signs += area.questions.filter(
			({ id, text }) => text !== null && questions.get(id) === fold(text)
		).length;
	}
	return { titles, signs };
}
