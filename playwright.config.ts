import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	workers: 2,
	reporter: 'list',
	timeout: 120_000,
	expect: { timeout: 15_000 },
	retries: 0,
	forbidOnly: true,
	use: {
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		actionTimeout: 30_000,
		// Recording costs a fifth of the time: `npx playwright test --trace on` where a failure needs it.
		trace: 'off',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-dev-shm-usage',
				'--disable-background-networking',
				'--disable-component-update',
				'--no-first-run'
			]
		}
	}
});
