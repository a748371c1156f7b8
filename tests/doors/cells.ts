/** From the rows of the table to what is asked at the site, cell by cell. */
import type { Phase } from '../../src/lib/domain/phase.ts';
import { enter, post, read, readData, type Answer, type Knocker } from './answers.ts';
import type { Cookies } from './cookies.ts';
import { answerOfAct, answerOfReading, isHidden, type Row } from './row.ts';
import type { Scene } from './scene.ts';
import { everybody, isSignedIn, type Seat } from './seats.ts';
import { table } from './table/table.ts';

export interface Cell {
	readonly seat: Seat;
	readonly what: string;
	readonly expected: string;
	/** The one who asks is to find as little as where there is nothing. */
	readonly hidden: boolean;
	knock(): Promise<Answer>;
}

export interface House {
	readonly site: Knocker['site'];
	readonly cookies: Cookies;
}

export const knocker = ({ site, cookies }: House, seat: Seat): Knocker => ({ site, cookie: cookies[seat] });

/** Every door of the evaluation × everybody, in one phase. */
export function cellsOf(house: House, scene: Scene, phase: Phase, who = everybody): Cell[] {
	return who.flatMap((seat) => cellsFor(knocker(house, seat), seat, scene, phase));
}

function cellsFor(who: Knocker, seat: Seat, scene: Scene, phase: Phase): Cell[] {
	const cell = (row: Row, door: string, expected: string, knock: Cell['knock']): Cell => ({
		seat,
		what: `${phase} ${seat} ${door}`,
		expected,
		hidden: isSignedIn(seat) && isHidden(row, seat),
		knock
	});
	const { evaluationPages, servedPages, files, acts, rooms } = table;
	const reading = (row: Row) => answerOfReading(row, seat, phase);
	return [
		// Its pages live in the browser: their document says nothing, to anybody.
		...evaluationPages.map((row) => cell(row, row.door, 'page', () => read(who, row.path(scene)))),
		...servedPages.map((row) => cell(row, row.door, reading(row), () => read(who, row.path(scene)))),
		...[...evaluationPages, ...servedPages].map((row) =>
			cell(row, `data of ${row.door}`, reading(row), () => readData(who, row.path(scene)))
		),
		...files.map((row) =>
			cell(row, row.door, reading(row), () => read(who, row.path(scene), row.door.split(' ')[0]))
		),
		...acts.map((row) =>
			cell(row, row.door, answerOfAct(row, seat, phase), () =>
				post(who, row.path(scene), row.fields?.(scene, seat, phase) ?? {})
			)
		),
		...rooms.map(({ door, room, answer }) => ({
			seat,
			what: `${phase} ${seat} ${door}`,
			expected: answer(seat, phase),
			hidden: false,
			knock: () => enter(who, room(scene))
		}))
	];
}

/** Every door of the site × everybody. */
export function cellsOfSite(house: House, scene: Scene): Cell[] {
	return everybody.flatMap((seat) => {
		const who = knocker(house, seat);
		const of = (door: string, answer: (seat: Seat) => string, knock: Cell['knock']): Cell => ({
			seat,
			what: `${seat} ${door}`,
			expected: answer(seat),
			hidden: false,
			knock
		});
		return [
			...table.sitePages.map(({ door, path, answer }) => of(door, answer, () => read(who, path(scene)))),
			...table.siteActs.map(({ door, path, answer, fields }) =>
				of(door, answer, () => post(who, path(scene), fields?.(scene, seat) ?? {}))
			),
			...table.siteFiles.map(({ door, path, answer }) =>
				of(door, answer, () => read(who, path(scene), door.split(' ')[0]))
			)
		];
	});
}
