import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { syncInDevelopment } from './server/sync/development.ts';

export default defineConfig({
	plugins: [sveltekit(), syncInDevelopment()],
	test: {
		environment: 'node',
		include: [
			'src/**/*.test.ts',
			'server/**/*.test.ts',
			'tests/{contracts,fuzz,faults,architecture}/**/*.test.ts'
		],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2
	}
});
