/** What the command line asks of the bench. */
import { parseArgs } from 'node:util';

export const SCENARIOS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Options {
	readonly scenarios: readonly ScenarioName[];
	/** Names of targets, in the order given. */
	readonly only: readonly string[];
	/** Null: as many as the scenario deserves. */
	readonly runs: number | null;
	/** Smaller and shorter everywhere: to see that all of it works, or on a machine that others use. */
	readonly quick: boolean;
	/** Also Samsyn on PostgreSQL. */
	readonly postgres: boolean;
	/** S1: how many are in the room. */
	readonly crowds: readonly number[];
	/** S2: how many rooms are written in. */
	readonly rooms: readonly number[];
	/** S2: only the fixed rate, without the search for the highest. */
	readonly fixed: boolean;
	/** Where the servers' data lies; null: in the system's folder for passing things. */
	readonly folder: string | null;
}

const USAGE = `npm run bench -- [--scenario S1,S2] [--only samsyn,y-websocket,hocuspocus,relay] [--runs N] [--quick]
  [--postgres] [--crowds 5,20,100] [--rooms 50,200] [--fixed] [--folder /path]`;

const list = (text: string | undefined) => (text ?? '').split(',').filter((part) => part !== '');
const numbers = (text: string | undefined, otherwise: readonly number[]) =>
	text === undefined ? otherwise : list(text).map(Number);

/** Reads the arguments. Throws, with the usage, for anything it doesn't know. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			scenario: { type: 'string' },
			only: { type: 'string' },
			runs: { type: 'string' },
			quick: { type: 'boolean', default: false },
			postgres: { type: 'boolean', default: false },
			crowds: { type: 'string' },
			rooms: { type: 'string' },
			fixed: { type: 'boolean', default: false },
			folder: { type: 'string' }
		}
	});
	const { quick, postgres, fixed } = values;
	const asked = list(values.scenario ?? SCENARIOS.join(','));
	const scenarios = SCENARIOS.filter((name) => asked.includes(name));
	const runs = values.runs === undefined ? null : Number(values.runs);
	if (scenarios.length < asked.length || (runs !== null && !(runs >= 1))) throw new Error(USAGE);
	return {
		scenarios,
		only: list(values.only),
		runs,
		quick,
		postgres,
		fixed,
		folder: values.folder ?? null,
		crowds: numbers(values.crowds, quick ? [5, 20] : [5, 20, 100]),
		rooms: numbers(values.rooms, quick ? [50] : [50, 200])
	};
}
