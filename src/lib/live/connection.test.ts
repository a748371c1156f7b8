import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { openRoom } from './connection.svelte.ts';
import type { LiveRoom, RoomOptions } from './live-room.ts';
import { startTryBrowser } from './try-browser.ts';
import type { TryBrowser } from './try-browser.ts';
import { startTryServer } from './try-server.ts';
import type { TryServer } from './try-server.ts';

const anna = { id: 'anna', name: 'Anna', letter: 'A', tone: 'a' } as const;
const name = 'evaluation/e1@1';
const score = { x: 1200, rationale: 'skäl', confidence: 'sure' } as const;

const open: LiveRoom[] = [];
afterEach(() => {
	for (const room of open.splice(0)) room.close();
});

function visit(server: TryServer, browser: TryBrowser, options: Partial<RoomOptions> = {}): LiveRoom {
	const { shelf, keeper } = browser;
	const room = openRoom({
		name,
		user: anna,
		url: 'ws://try/sync',
		socket: server.Socket,
		shelf,
		keeper,
		...options
	});
	open.push(room);
	return room;
}

async function savedRoom(server: TryServer, browser = startTryBrowser(), options: Partial<RoomOptions> = {}) {
	const room = visit(server, browser, options);
	await vi.waitFor(() => expect(room.saved).toBe('saved'));
	return room;
}

function write(room: LiveRoom, text: string): void {
	const section = room.doc.get('narrative:5:general', Y.XmlElement);
	const paragraph = new Y.XmlElement('paragraph');
	section.push([paragraph]);
	paragraph.push([new Y.XmlText(text)]);
}

describe('a room in the browser', () => {
	it('[LIV-1] is saved only when every own frame of the connection is acknowledged', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.acknowledging = false;
		room.doc.getMap('scores').set('5.1:anna', score);
		await vi.waitFor(() => expect(server.doc.getMap('scores').size).toBe(1));
		expect(room.saved).toBe('saving');
		expect(await room.whenSaved(20)).toBe(false);
		server.acknowledging = true;
		expect(await room.whenSaved(1000)).toBe(true);
		expect(room.saved).toBe('saved');
	});

	it('[LIV-1] is not saved when synced before the server has asked for what it lacks', async () => {
		const browser = startTryBrowser();
		const away = startTryServer();
		away.reachable = false;
		const offline = visit(away, browser);
		write(offline, 'Skrivet utan nät');
		await vi.waitFor(() => expect(offline.saved).toBe('offline'));
		offline.close();

		const server = startTryServer();
		server.acknowledging = false;
		const room = visit(server, browser);
		await vi.waitFor(() =>
			expect(server.doc.get('narrative:5:general', Y.XmlElement).toString()).toContain('utan nät')
		);
		expect(room.saved).toBe('saving');
		server.acknowledging = true;
		await vi.waitFor(() => expect(room.saved).toBe('saved'));
	});

	it('[LIV-2] is offline while the line is lost, counts what waits, and comes back by itself', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.reachable = false;
		server.close(1006);
		await vi.waitFor(() => expect(room.saved).toBe('offline'));
		room.doc.getMap('scores').set('5.1:anna', score);
		write(room, 'Ny text');
		await vi.waitFor(() => expect(room.waiting).toBe(2), 3000);
		server.reachable = true;
		await vi.waitFor(() => expect(room.saved).toBe('saved'), 6000);
		expect(server.doc.getMap('scores').get('5.1:anna')).toEqual(score);
		expect(room.waiting).toBe(0);
	});

	it('[LIV-4] begins anew after a refusal and shows what was not taken until it is dealt with', async () => {
		const server = startTryServer();
		const browser = startTryBrowser();
		const room = await savedRoom(server, browser);
		write(room, 'Sparad text');
		await vi.waitFor(() => expect(room.saved).toBe('saved'));
		const before = room.doc;
		const nothing = 2;
		server.refuse = (update) => (update.length > nothing ? { code: 4422, reason: 'agreed' } : null);
		room.doc.getMap('scores').set('5.1:anna', score);
		write(room, 'Osparad text');
		await vi.waitFor(() => expect(room.refusal).not.toBeNull());
		expect(room.refusal?.code).toBe('agreed');
		expect(room.refusal?.unsent.map(({ piece }) => piece)).toEqual([
			{ kind: 'score', question: '5.1', evaluator: 'anna', value: score },
			{ kind: 'narrative', area: 5, section: 'general', text: 'Osparad text' }
		]);
		expect(room.doc).not.toBe(before);
		expect(room.doc.clientID).not.toBe(before.clientID);
		await vi.waitFor(() =>
			expect(room.doc.get('narrative:5:general', Y.XmlElement).toString()).toContain('Sparad')
		);
		expect(room.saved).toBe('refused');
		expect(server.doc.getMap('scores').size).toBe(0);
		room.dismiss();
		await vi.waitFor(() => expect(room.saved).toBe('saved'));
		await vi.waitFor(() => expect([...browser.stores.keys()]).toEqual([`samsyn:anna:${name}#2`]));
	});

	it('[LIV-5] finds unsent words of an earlier epoch in the browser and offers them once', async () => {
		const browser = startTryBrowser();
		const server = startTryServer();
		const before = await savedRoom(server, browser);
		write(before, 'Sparat före');
		await vi.waitFor(() => expect(before.saved).toBe('saved'));
		server.reachable = false;
		server.close(1006);
		await vi.waitFor(() => expect(before.saved).toBe('offline'));
		write(before, 'Osparat');
		before.close();
		await new Promise((resolve) => setTimeout(resolve, 20));

		const after = await savedRoom(startTryServer(), browser, { name: 'evaluation/e1@2' }).catch(() =>
			open.at(-1)
		);
		await vi.waitFor(() => expect(after?.refusal?.unsent).toHaveLength(1));
		expect(after?.refusal).toMatchObject({ code: null, unsent: [{ piece: { text: 'Osparat' } }] });
		await vi.waitFor(() => expect([...browser.stores.keys()]).toEqual(['samsyn:anna:evaluation/e1@2']));
	});
});
