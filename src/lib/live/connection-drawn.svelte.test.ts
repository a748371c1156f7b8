// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { openRoom } from './connection.svelte.ts';
import { startTryBrowser } from './try-browser.ts';
import { startTryServer } from './try-server.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../node_modules/svelte/src/index-client.js'));

it('[LIV-1] tells the line’s state also of what is sent while the page is drawn, as when a focused text is taken away', async () => {
	const server = startTryServer();
	const { shelf, keeper } = startTryBrowser();
	const user = { id: 'anna', name: 'Anna', letter: 'A', tone: 'a' } as const;
	let room: ReturnType<typeof openRoom> | undefined;
	const stop = $effect.root(() => {
		room = openRoom({
			name: 'evaluation/e1@1',
			user,
			url: 'ws://try/sync',
			socket: server.Socket,
			shelf,
			keeper
		});
	});
	await vi.waitFor(() => expect(room?.saved).toBe('saved'));
	server.acknowledging = false;
	let drawn = false;
	const drawing = $effect.root(() => {
		const text = $derived.by(() => {
			// As an editor does that loses the focus because it is removed: an edit is under way, and the caret is told.
			room?.doc.getMap('scores').set('5.1:anna', 1);
			room?.awareness.setLocalStateField('cursor', null);
			return 'drawn';
		});
		$effect(() => void (drawn = text === 'drawn'));
	});
	flushSync();
	expect(drawn).toBe(true);
	expect(room?.saved).toBe('saving');
	server.acknowledging = true;
	drawing();
	await room?.close();
	stop();
});
