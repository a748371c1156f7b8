/** `npm test`: everything that must hold, in order; stops at the first thing that doesn't. */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const long = process.argv.includes('--long');

interface Step {
	readonly name: string;
	readonly command: readonly string[];
}

/** Tools are run by the Node that the project brings along, whatever the shell's own is. */
const tool = (path: string, ...rest: string[]) => [process.execPath, `node_modules/${path}`, ...rest];

const steps: readonly Step[] = [
	{ name: 'types', command: tool('@sveltejs/kit/svelte-kit.js', 'sync') },
	{
		name: 'check',
		command: tool('svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings')
	},
	{ name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
	{ name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
	{ name: 'build', command: tool('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
	{ name: 'unit, contracts, fuzz, faults', command: tool('vitest/vitest.mjs', 'run') },
	{ name: 'end to end', command: tool('@playwright/test/cli.js', 'test') }
];

const environment: NodeJS.ProcessEnv = {
	...process.env,
	...(long ? { SAMSYN_LONG: '1' } : {}),
	CHROMIUM_PATH: ensureChromium()
};

let passed = 0;
for (const { name, command } of steps) {
	const began = performance.now();
	console.log(`\n── ${name}`);
	const [program = '', ...rest] = command;
	const { status } = spawnSync(program, rest, { stdio: 'inherit', env: environment });
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	if (status !== 0) {
		console.log(`\n${name} failed after ${seconds} s`);
		console.log(`steps: ${passed} passed, 1 failed`);
		process.exit(1);
	}
	passed++;
	console.log(`── ${name}: ${seconds} s`);
}
console.log(`\nsteps: ${passed} passed, 0 failed`);
