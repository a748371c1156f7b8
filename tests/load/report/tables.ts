/** Markdown tables of a scenario: medians over the runs, and ratios made inside each run. */
import type { ScenarioName } from '../options.ts';
import { median } from '../statistics.ts';
import type { Target } from '../targets/target.ts';
import { columns, type Column } from './columns.ts';
import type { Line } from './log.ts';

export function tablesOf(
	name: ScenarioName,
	title: string,
	lines: readonly Line[],
	targets: readonly Target[]
): string {
	const own = lines.filter(({ scenario }) => scenario === name);
	const good = own.filter(({ result }) => result !== undefined);
	const layout = columns[name];
	const steps = layout.together ? [null] : [...new Set(good.map(({ step }) => step))];
	const tables = steps.map((step) => {
		const of = good.filter((line) => step === null || line.step === step);
		const used = layout.columns.filter(({ only }) => !only || step === null || only.test(step));
		const head = ['', 'lines', ...used.map(({ title }) => title)];
		const rows = targets
			.filter(({ name }) => of.some(({ target }) => target === name))
			.map((target) => row(target, of, used));
		return `${step === null ? '' : `**${step}**\n\n`}${markdown(head, rows)}`;
	});
	const errors = own.flatMap(({ target, run, step, error }) =>
		error === undefined ? [] : [`- ${target}, run ${run}, ${step}: ${error.split('\n')[0]}`]
	);
	return [`### ${title}`, ...tables, ...errors, machineOf(own)].join('\n\n');
}

function row(target: Target, lines: readonly Line[], used: readonly Column[]): string[] {
	const own = lines.filter((line) => line.target === target.name);
	const cells = used.map(({ of, ratioTo, digits, combine = median }) => {
		const values = own.map((line) => valueOf(line, of));
		if (ratioTo === undefined) return number(combine(values), digits);
		const ratios = own.map((line) => {
			const beside = lines.filter(({ target, run }) => target === ratioTo && run === line.run);
			const other = median(beside.map((one) => valueOf(one, of)));
			const value = valueOf(line, of);
			return value === null || other === null ? null : value / other;
		});
		return number(median(ratios), digits);
	});
	return [target.title, String(own.length), ...cells];
}

/** Follows a path like `latency.p99` into the result. */
function valueOf({ result }: Line, path: string): number | null {
	let value: unknown = result;
	for (const part of path.split('.'))
		value =
			typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
	if (typeof value === 'boolean') return value ? 1 : 0;
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function number(value: number | null, digits = 2): string {
	if (value === null) return '–';
	return Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString('en') : value.toFixed(digits);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
		'\n'
	);
}

function machineOf(lines: readonly Line[]): string {
	const of = (value: (machine: Line['machine']) => number) => lines.map(({ machine }) => value(machine));
	const loads = of(({ load }) => load);
	const busy = median(of(({ busy }) => busy)) ?? 0;
	return `Machine: one-minute load ${Math.min(...loads)}–${Math.max(...loads)}, cores ${Math.round(busy * 100)} % busy (median).`;
}
