import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { syncInDevelopment } from './server/sync/development.ts';

export default defineConfig({
	plugins: [sveltekit(), syncInDevelopment()],
	// How long plugins take on a busy machine is no warning about the code.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		environment: 'node',
		include: [
			'src/**/*.test.ts',
			'server/**/*.test.ts',
			'tests/{contracts,fuzz,faults,architecture}/**/*.test.ts'
		],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 3
	}
});
