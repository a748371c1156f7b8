/** `npm test`: everything that must hold; stops after the first stage in which something doesn't. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { ensurePdfTools } from './pdf-tools.ts';

const long = process.argv.includes('--long');

interface Step {
	readonly name: string;
	readonly command: readonly string[];
}

/** Tools are run by the Node that the project brings along, whatever the shell's own is. */
const tool = (path: string, ...rest: string[]) => [process.execPath, `node_modules/${path}`, ...rest];

const types: Step = { name: 'types', command: tool('@sveltejs/kit/svelte-kit.js', 'sync') };
const check: Step = {
	name: 'check',
	command: tool('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')
};
const lint: Step = { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') };
const format: Step = {
	name: 'format',
	command: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')
};
const build: Step = { name: 'build', command: tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') };
const unit: Step = { name: 'unit, contracts, fuzz, faults', command: tool('vitest/vitest.mjs', 'run') };
const ends: Step = { name: 'end to end', command: tool('@playwright/test/cli.js', 'test') };

/** One after another; the lanes of a stage side by side, for two cores, the steps of a lane in turn. */
const stages: readonly (readonly (readonly Step[])[])[] = [
	[[types]],
	[
		[lint, format],
		[check, build]
	],
	[[unit]],
	[[ends]]
];

ensurePdfTools();
const environment: NodeJS.ProcessEnv = {
	...process.env,
	...(long ? { SAMSYN_LONG: '1' } : {}),
	CHROMIUM_PATH: ensureChromium(),
	// Servers are started again and again: what Node has compiled of them is kept.
	NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled')
};

let passed = 0;
let failed = 0;

/** What it says is shown as it comes where it runs alone, else when it has ended. */
async function perform({ name, command }: Step, alone: boolean): Promise<boolean> {
	const began = performance.now();
	if (alone) console.log(`\n── ${name}`);
	const [program = '', ...rest] = command;
	const child = spawn(program, rest, { stdio: alone ? 'inherit' : 'pipe', env: environment });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => void said.push(chunk));
	const [status] = await once(child, 'close');
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	if (!alone) {
		console.log(`\n── ${name}`);
		process.stdout.write(Buffer.concat(said));
	}
	const well = status === 0;
	console.log(well ? `── ${name}: ${seconds} s` : `\n${name} failed after ${seconds} s`);
	if (well) passed++;
	else failed++;
	return well;
}

async function follow(lane: readonly Step[], alone: boolean): Promise<void> {
	for (const step of lane) if (!(await perform(step, alone))) return;
}

for (const lanes of stages) {
	await Promise.all(lanes.map((lane) => follow(lane, lanes.length === 1)));
	if (failed > 0) break;
}
console.log(`\nsteps: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
