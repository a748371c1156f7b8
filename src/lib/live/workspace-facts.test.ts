import { describe, expect, it } from 'vitest';
import { memoryFacts, startTryBrowser } from './try-browser.ts';
import { forgetWorkspaces, recallWorkspace, recogniseUser, rememberWorkspace } from './workspace-facts.ts';

describe('what a workspace needs offline', () => {
	it('[LIV-11] is found by the page’s path, for the person who was last here', async () => {
		const store = memoryFacts();
		const { keeper } = startTryBrowser();
		await rememberWorkspace('anna', 'e1', { rooms: ['evaluation/e1@1'] }, store, keeper);
		expect(await recallWorkspace('/evaluations/e1/areas/5', store, keeper)).toEqual({
			user: 'anna',
			evaluation: 'e1',
			area: 5,
			interview: null,
			facts: { rooms: ['evaluation/e1@1'] }
		});
		expect(await recallWorkspace('/evaluations/e1/scoring', store, keeper)).toMatchObject({ area: null });
		expect(await recallWorkspace('/evaluations/e2/areas/5', store, keeper)).toBeNull();
		await rememberWorkspace('anna', 'e1/i-1', { rooms: [] }, store, keeper);
		expect(await recallWorkspace('/evaluations/e1/interviews/i-1', store, keeper)).toMatchObject({
			area: null,
			interview: 'i-1',
			facts: { rooms: [] }
		});
		expect(await recallWorkspace('/evaluations/e1/interviews/i-2', store, keeper)).toBeNull();
		expect(await recallWorkspace('/evaluations', store, keeper)).toBeNull();
	});

	it('[LIV-11] is not opened for whoever signs in next, and waits for the one it is of', async () => {
		const store = memoryFacts();
		const { keeper } = startTryBrowser();
		const recalled = () => recallWorkspace('/evaluations/e1/areas/5', store, keeper);
		await rememberWorkspace('anna', 'e1', 'anna', store, keeper);
		recogniseUser('anna', keeper);
		expect(await recalled()).toMatchObject({ user: 'anna' });
		recogniseUser('bo', keeper);
		expect(await recalled()).toBeNull();
		expect(await store.get('anna', 'e1')).toBe('anna');
	});

	it('[LIV-13] is gone after signing out, and another’s is not', async () => {
		const store = memoryFacts();
		const { keeper } = startTryBrowser();
		await rememberWorkspace('bo', 'e1', 'bo', store, keeper);
		await rememberWorkspace('anna', 'e1', 'anna', store, keeper);
		await forgetWorkspaces('anna', store, keeper);
		expect(await recallWorkspace('/evaluations/e1/areas/5', store, keeper)).toBeNull();
		expect(await store.get('anna', 'e1')).toBeUndefined();
		expect(await store.get('bo', 'e1')).toBe('bo');
	});
});
