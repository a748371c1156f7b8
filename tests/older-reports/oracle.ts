/** Judges a reading by its file alone, without the reader's own notion of what a line is. */
import type { EarlierPoints } from '../../src/lib/report/earlier-report.ts';
import type { ReadReport, ReportReading } from '../../src/lib/report/report-reading.ts';

/** A row's numbers stand at most this many lines below its own, a box's below its heading. */
const ROW = 12;
const BOX = 40;

/** Numbers of the reading that the file doesn't have in that role; empty for an honest reading. */
export function inventedIn(text: string, { evaluations }: ReportReading): string[] {
	const lines = text.split('\n').map((line) => line.replace(/\[bookmark: [^\]]*\]/g, '').trim());
	const invented: string[] = [];
	const expect = (what: string, points: EarlierPoints, begins: (line: string) => boolean, reach: number) => {
		const near = new Set(
			lines.flatMap((line, at) => (begins(line) ? lines.slice(at + 1, at + 1 + reach) : []))
		);
		for (const role of ['achieved', 'max', 'percent'] as const) {
			const value = points[role];
			if (value === null || near.has(role === 'percent' ? `${value}%` : String(value))) continue;
			invented.push(`${what}: ${role} ${value}`);
		}
	};
	for (const report of evaluations) {
		for (const area of report.areas) {
			const begins = new RegExp(`^(?:Område ${area.number}\\t|${area.number}\\.$|${area.number}\\.\\d)`);
			expect(`area ${area.number}`, area, (line) => begins.test(line), BOX);
			for (const question of area.questions)
				expect(question.id, question, (line) => line === question.id, ROW);
		}
		if (
			report.total !== null &&
			report.total !== sumOf(report) &&
			!lines.some((line) => line.includes(String(report.total)))
		)
			invented.push(`total ${report.total}`);
		if (report.year !== null && !text.includes(String(report.year))) invented.push(`year ${report.year}`);
	}
	return invented;
}

function sumOf({ areas }: ReadReport): number | null {
	const known = areas.flatMap(({ achieved }) => achieved ?? []);
	return known.length === 8 ? known.reduce((sum, achieved) => sum + achieved, 0) : null;
}

/** What the truth has and the reading neither has nor says that it lacks. */
export function untoldIn(
	truth: readonly ReadReport[],
	{ evaluations, unrecognised }: ReportReading
): string[] {
	const told = unrecognised.map(({ reason }) => reason).join('\n');
	const tells = (word: string) => new RegExp(`${word.replaceAll('.', '\\.')}(?!\\d)`, 'i').test(told);
	if (evaluations.length !== truth.length) return told === '' ? ['a whole evaluation'] : [];
	// Which is which can be lost with the year.
	const untold = [evaluations, evaluations.toReversed()].map((some) => untoldBeside(truth, some, tells));
	return untold.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function untoldBeside(
	truth: readonly ReadReport[],
	read: readonly ReadReport[],
	tells: (word: string) => boolean
): string[] {
	return truth.flatMap((report, index) => {
		const other = read[index];
		return report.areas.flatMap((area) => {
			const found = other?.areas.find(({ number }) => number === area.number);
			const lost = found === undefined || found.achieved === null;
			const questions = area.questions.filter(({ id }) => {
				const row = found?.questions.find((question) => question.id === id);
				const whole = row !== undefined && row.achieved !== null && row.max !== null && row.percent !== null;
				return !whole && !tells(id) && !tells(`tabellen med delfrågor saknas för område ${area.number}`);
			});
			return [
				...(lost && !tells(`område ${area.number}`) ? [`area ${area.number} of ${report.year}`] : []),
				...questions.map(({ id }) => `question ${id}`)
			];
		});
	});
}

/** Numbers that are others than the truth's; what is null or missing isn't. */
export function wrongIn(truth: readonly ReadReport[], { evaluations }: ReportReading): string[] {
	return evaluations.flatMap((read) => {
		const report = truth.find(({ year }) => year === read.year);
		if (report === undefined) return [];
		return read.areas.flatMap((area) => {
			const known = report.areas.find(({ number }) => number === area.number);
			const rows = area.questions.flatMap((question) =>
				differing(
					question.id,
					question,
					known?.questions.find(({ id }) => id === question.id)
				)
			);
			return [...differing(`area ${area.number} of ${read.year}`, area, known), ...rows];
		});
	});
}

function differing(what: string, read: EarlierPoints, truth: EarlierPoints | undefined): string[] {
	return (['achieved', 'max', 'percent'] as const).flatMap((role) =>
		read[role] !== null && read[role] !== truth?.[role]
			? [`${what}: ${role} ${read[role]}, not ${truth?.[role]}`]
			: []
	);
}
