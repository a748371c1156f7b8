/** Finds a Chromium for the tests, or installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const KNOWN = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium'
];

/** Path of an installed Chromium: `CHROMIUM_PATH`, the system's, Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	return [named, ...KNOWN, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

/**
 * The found Chromium, else one installed through apt.
 * @throws {Error} with the command to run, where this user may not install
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.getuid?.() !== 0)
		throw new Error(
			'No Chromium found. Install one with: sudo apt-get install chromium (or: npx playwright install chromium)'
		);
	const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as const, env: aptEnvironment() };
	execFileSync('apt-get', ['update', '-qq'], { ...quiet, stdio: ['ignore', 'ignore', 'inherit'] });
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
		...quiet,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const installed = findChromium();
	if (installed === undefined) throw new Error('apt-get installed chromium, but no program was found.');
	return installed;
}

function aptEnvironment(): NodeJS.ProcessEnv {
	return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}
