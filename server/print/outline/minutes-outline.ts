/** Minutes as the printed outputs have them. Pure. */
import type { Minutes, MinutesArea } from '../../../src/lib/domain/minutes/minutes.ts';
import {
	columnsOf,
	hasUncounted,
	inPrintedOrder,
	namingOf,
	personLine,
	roundCells,
	roundName,
	standingLines,
	toldEvent,
	type Naming
} from '../../../src/lib/report/minutes-lines.ts';
import type { Words } from '../../../src/lib/words/words.ts';
import { heading, paragraph, plainRun, type PrintBlock, type PrintList } from './block.ts';
import type { Outline } from './outline.ts';

interface Setting {
	readonly minutes: Minutes;
	readonly naming: Naming;
	readonly words: Words;
}

/** `sha256`: of the same minutes as JSON. */
export function minutesOutline(minutes: Minutes, words: Words, sha256: string): Outline {
	const { minutes: say } = words;
	const title = say.of(minutes.municipality.name, minutes.year);
	const until = say.until(whenIn(words)(minutes.until));
	const setting = { minutes, words, naming: namingOf(minutes, words) };
	return {
		title: `${say.title}: ${minutes.municipality.name} ${minutes.year}`,
		author: 'Samsyn',
		keywords: [minutes.municipality.name, String(minutes.year)],
		cover: {
			kind: say.kind,
			title,
			draft: null,
			facts: [until, say.teamOnly],
			checksum: [words.report.checksum, sha256]
		},
		running: { draft: null, title, foot: until },
		contents: words.report.contents,
		blocks: [...beginning(setting), ...scores(setting), ...decisions(setting)]
	};
}

function beginning({ minutes, words, naming }: Setting): PrintBlock[] {
	const { minutes: say, numbers } = words;
	const { total, tolerance, meetings, areas, people } = minutes;
	const when = whenIn(words);
	const named = ({ number, title }: MinutesArea) => words.areas.named(number, title);
	return [
		heading(1, say.result),
		paragraph(
			total.achieved === null
				? say.partial(total.agreed, total.questions)
				: say.total(total.achieved, total.max)
		),
		paragraph(say.tolerance(numbers.percent(tolerance.a), numbers.percent(tolerance.b))),
		{
			kind: 'table',
			caption: say.areaSum,
			header: [words.report.areaColumn, say.agreedOf, say.sum, say.max],
			rows: areas.map((area) => [
				named(area),
				words.app.nOf(area.agreed, area.questions),
				area.sum === null ? '–' : String(area.sum.achieved),
				String(area.max)
			]),
			sum: null,
			rowHeaders: 1,
			words: 1,
			note: words.workspace.rounding
		},
		heading(2, say.people),
		list(people.map((person) => personLine(person, words))),
		heading(3, say.meetings),
		...(meetings.length === 0
			? [paragraph(say.noMeetings)]
			: [
					list(
						meetings.map(({ from, to, by }) =>
							to === null
								? say.meetingOpen(when(from), naming(by))
								: say.meeting(when(from), when(to), naming(by))
						)
					)
				]),
		heading(3, say.openings),
		list(
			areas.map((area) => {
				const { opened } = area;
				if (opened === null) return say.sealed(named(area));
				const told = say.opening(named(area), naming(opened.by), when(opened.at));
				return opened.early ? `${told} ${say.early(opened.reason ?? '')}` : told;
			})
		)
	];
}

function scores({ minutes, words }: Setting): PrintBlock[] {
	const { minutes: say } = words;
	const columns = columnsOf(minutes);
	const areas = minutes.areas.filter(({ opened }) => opened !== null);
	return areas.flatMap(({ number, title }, index): PrintBlock[] => {
		const questions = inPrintedOrder(minutes.questions.filter(({ area }) => area === number));
		return [
			...(index === 0 ? [heading(1, words.workspace.points)] : []),
			heading(2, words.areas.named(number, title)),
			{
				kind: 'table',
				caption: say.tableOf(number),
				header: [say.question, say.round, ...columns, say.median, say.spread, say.decided, say.max],
				rows: questions.flatMap((item) =>
					item.rounds.map((round, at) => [
						item.question,
						roundName(round, words),
						...roundCells(item, at, columns, words),
						String(item.max)
					])
				),
				sum: null,
				rowHeaders: 2,
				words: 2,
				narrow: true,
				note: hasUncounted(questions) ? say.uncounted : null
			}
		];
	});
}

function decisions({ minutes, words, naming }: Setting): PrintBlock[] {
	const { minutes: say, numbers } = words;
	const touched = minutes.questions.filter(({ events }) => events.length > 0);
	const rest = minutes.questions.filter(({ events }) => events.length === 0);
	if (minutes.questions.length === 0) return [];
	return [
		heading(1, say.decisions),
		...touched.flatMap((item): PrintBlock[] => [
			heading(2, `${item.question} ${item.text}`, { inContents: false, newPage: false }),
			paragraph(standingLines(item, naming, words).join(' ')),
			list(
				item.events.map((event) => {
					const { at, who, what, why } = toldEvent(event, naming, words);
					const done = [who, what].filter(Boolean).join(' ');
					return `${whenIn(words)(at)}: ${done}.${why === '' ? '' : ` ${why}`}`;
				})
			)
		]),
		...(rest.length === 0
			? []
			: [paragraph(say.untouched(numbers.list(rest.map(({ question }) => question))))])
	];
}

/** With the year: it is read in other years. */
const whenIn =
	({ numbers }: Words) =>
	(at: number) =>
		`${numbers.dayAndYear(at)} ${numbers.time(at)}`;

function list(items: readonly string[]): PrintList {
	return {
		kind: 'list',
		numbering: null,
		start: 1,
		items: items.map((text) => ({ runs: [plainRun(text)], lists: [] }))
	};
}
