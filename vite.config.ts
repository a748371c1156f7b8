import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { syncInDevelopment } from './server/sync/development.ts';

export default defineConfig({
	plugins: [sveltekit(), syncInDevelopment()],
	// How long plugins take on a busy machine is no warning about the code.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 3,
		projects: [
			{
				extends: true,
				test: {
					name: 'databases',
					include: ['tests/{contracts,faults}/**/*.test.ts'],
					globalSetup: 'tests/contracts/migrated.ts'
				}
			},
			{
				extends: true,
				test: {
					name: 'domain',
					include: ['src/lib/domain/**/*.test.ts'],
					// The rules are pure: nothing of one file's tests is left for the next.
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'rest',
					include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'tests/{fuzz,architecture}/**/*.test.ts'],
					exclude: ['src/lib/domain/**']
				}
			}
		]
	}
});
