/**
 * `npm run bench`: Samsyn beside other servers for shared documents, all in the same run and in turn, so that the
 * ratios hold whatever else the machine does. Prints Markdown; keeps each measurement as a line of JSON in `results`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.ts';
import { hire, type Crew } from './crew/crew.ts';
import { readOptions, type Options } from './options.ts';
import { openLog } from './report/log.ts';
import { tablesOf } from './report/tables.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { installPeers } from './targets/peers.ts';
import { running, type Running } from './targets/running.ts';
import { seedOnce } from './targets/seeding.ts';
import { targetsNamed } from './targets/targets.ts';

const options = readOptions(process.argv.slice(2));
const targets = targetsNamed(options.only, options.postgres);
installPeers(targets.map(({ name }) => name));
const tmp = mkdtempSync(join(options.folder ?? tmpdir(), 'samsyn-bench-'));
const results = join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });

const asked = options.scenarios.map((name) => scenarios[name].rooms(options));
const rooms = {
	plain: Math.max(...asked.map(({ plain }) => plain)),
	opened: Math.max(...asked.map(({ opened }) => opened))
};
console.log(`Seeding ${rooms.plain + rooms.opened} rooms`);
const seeding = await seedOnce(tmp, rooms);
const postgres = options.postgres ? await startPostgres() : null;
const contenders = targets.map((target) => running(target, seeding, postgres, tmp));
const log = openLog(results);

async function measure(scenario: Scenario, name: Options['scenarios'][number]): Promise<void> {
	const runs = options.runs ?? (options.quick ? scenario.runs.quick : scenario.runs.full);
	const suited = contenders.filter((one) => scenario.suits(one));
	for (let run = 0; run < runs; run++) {
		// Each run begins at another one: slow moments of the machine hit all alike.
		for (let turn = 0; turn < suited.length; turn++) {
			const one = suited[(turn + run) % suited.length];
			if (one) await measureOne(scenario, name, one, run, runs);
		}
	}
	console.log(tablesOf(name, scenario.title, log.lines, targets));
}

async function measureOne(
	scenario: Scenario,
	name: Options['scenarios'][number],
	one: Running,
	run: number,
	runs: number
): Promise<void> {
	const crews: Crew[] = [];
	const about = { scenario: name, target: one.target.name, run };
	try {
		await scenario.run({
			options,
			running: one,
			run,
			runs,
			hire: () => {
				const crew = hire();
				crews.push(crew);
				return crew;
			},
			record: (step, measuring) => log.record({ ...about, step }, measuring)
		});
	} catch (error) {
		await log.record({ ...about, step: 'scenario' }, () => Promise.reject(error));
	}
	for (const crew of crews) crew.end();
	await one.stop();
}

try {
	for (const name of options.scenarios) await measure(scenarios[name], name);
	console.log(`Lines: ${log.file}`);
} finally {
	for (const one of contenders) await one.end();
	await postgres?.stop();
	rmSync(tmp, { recursive: true, force: true });
}
process.exit(0);
