/** Finds a Chromium for the tests, or installs one. */
import { execFileSync, spawnSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Without windows and their bars, which no test looks at: saves a seventh of the time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

const KNOWN = [
	`/usr/bin/${WITHOUT_WINDOWS}`,
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
 * The found Chromium, else one installed through apt: Debian has one without windows, others one with them.
 * @throws {Error} with the command to run, where this user may not install
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.getuid?.() !== 0)
		throw new Error(
			'No Chromium found. Install one with: sudo apt-get install chromium (or: npx playwright install chromium)'
		);
	const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env: aptEnvironment() };
	execFileSync('apt-get', ['update', '-qq'], quiet);
	const known = spawnSync('apt-cache', ['show', WITHOUT_WINDOWS], { stdio: 'ignore' }).status === 0;
	const wanted = known ? WITHOUT_WINDOWS : 'chromium';
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', wanted], quiet);
	const installed = findChromium();
	if (installed === undefined) throw new Error('apt-get installed Chromium, but no program was found.');
	return installed;
}

function aptEnvironment(): NodeJS.ProcessEnv {
	return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}
