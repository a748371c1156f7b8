import { afterEach, describe, expect, it, vi } from 'vitest';
import { removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { writeSheetScore } from '../document/sheet.ts';
import { openRoom } from './connection.svelte.ts';
import type { LiveRoom, RoomOptions } from './live-room.ts';
import { sheetWriter } from './score-writer.ts';
import { clearStores, unsentOnLeaving } from './sign-out.ts';
import { memoryFacts, startTryBrowser } from './try-browser.ts';
import type { TryBrowser } from './try-browser.ts';
import { startTryServer } from './try-server.ts';
import type { TryServer } from './try-server.ts';

const anna = { id: 'anna', name: 'Anna', letter: 'A', tone: 'a' } as const;
const name = 'evaluation/e1@1';
const score = { x: 1200, rationale: 'skäl', confidence: 'sure' } as const;

const open: LiveRoom[] = [];
afterEach(async () => {
	for (const room of open.splice(0)) await room.close();
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
		await offline.close();

		const server = startTryServer();
		server.asking = false;
		const room = visit(server, browser);
		await vi.waitFor(() => expect(room.connected).toBe(true));
		expect(await room.whenSaved(100)).toBe(false);
		expect(room.saved).toBe('saving');
		server.asking = true;
		expect(await room.whenSaved(1000)).toBe(true);
		expect(server.doc.get('narrative:5:general', Y.XmlElement).toString()).toContain('utan nät');
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
		await before.close();

		const after = await savedRoom(startTryServer(), browser, { name: 'evaluation/e1@2' }).catch(() =>
			open.at(-1)
		);
		await vi.waitFor(() => expect(after?.refusal?.unsent).toHaveLength(1));
		expect(after?.refusal).toMatchObject({ code: null, unsent: [{ piece: { text: 'Osparat' } }] });
		await vi.waitFor(() => expect([...browser.stores.keys()]).toEqual(['samsyn:anna:evaluation/e1@2']));
	});

	it('[LIV-5] shows what an epoch left unsent while the page still had it open, and asks for the new name', async () => {
		const browser = startTryBrowser();
		const server = startTryServer();
		const onReload = vi.fn();
		const room = await savedRoom(server, browser, { onReload });
		server.acknowledging = false;
		server.reachable = false;
		server.refuse = () => ({ code: 4409, reason: '' });
		room.doc.getMap('scores').set('5.1:anna', score);
		await vi.waitFor(() => expect(onReload).toHaveBeenCalledTimes(1));
		expect(room.closed).toBe('old-epoch');
		write(room, 'Skrivet innan sidan byttes');
		await room.close();
		expect([...browser.stores.keys()]).toEqual([]);

		const after = await visit(startTryServer(), browser, { name: 'evaluation/e1@2' });
		expect(after.refusal?.unsent.map(({ piece }) => piece.kind)).toEqual(['score', 'narrative']);
		expect(after.refusal?.code).toBeNull();
	});

	it('[LIV-14] asks the page to read again when turned away, then knocks again', async () => {
		const server = startTryServer();
		const onReload = vi.fn();
		const room = await savedRoom(server, startTryBrowser(), { onReload });
		server.close(4403);
		await vi.waitFor(() => expect(room.closed).toBe('forbidden'));
		expect(room.saved).toBe('offline');
		expect(onReload).toHaveBeenCalledTimes(1);
		await vi.waitFor(() => expect(room.saved).toBe('saved'), 5000);
		expect(room.closed).toBeNull();
	});

	it.each(['in the same page', 'in another'])(
		'[LIV-14] signed out, it stays away and keeps what is written until it is sent %s',
		async (where) => {
			const [server, browser] = [startTryServer(), startTryBrowser()];
			const { promise, resolve } = Promise.withResolvers<void>();
			const room = await savedRoom(server, browser, { onSignIn: () => promise });
			server.close(4401);
			await vi.waitFor(() => expect(room.closed).toBe('signed-out'));
			write(room, 'Efter utloggning');
			if (where === 'in another') await room.close();
			else resolve();
			const again = where === 'in another' ? await savedRoom(server, browser) : room;
			await vi.waitFor(() => expect(again.saved).toBe('saved'));
			expect(server.doc.get('narrative:5:general', Y.XmlElement).toString()).toContain('Efter utloggning');
			expect(again.refusal).toBeNull();
		}
	);

	it.each([1012, 1006, 4229, 4290, 4500])('[LIV-2] comes back by itself after %i', async (code) => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.close(code);
		await vi.waitFor(() => expect(server.accepted).toBe(2), 3000);
		await vi.waitFor(() => expect(room.saved).toBe('saved'));
	});

	it('[LIV-4] work too large for one frame is kept aside, and the rest goes on', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.refuse = () => {
			server.refuse = () => null;
			return { code: 1009, reason: '' };
		};
		write(room, 'ett helt arkiv');
		await vi.waitFor(() => expect(room.refusal?.code).toBe('too-large'));
		expect(room.refusal?.unsent).toMatchObject([{ piece: { text: 'ett helt arkiv' } }]);
		room.doc.getMap('scores').set('5.1:anna', score);
		await vi.waitFor(() => expect(server.doc.getMap('scores').size).toBe(1), 3000);
	});

	it('[LIV-4] stays closed when fresh documents too are turned down, and loses nothing', async () => {
		const server = startTryServer();
		const browser = startTryBrowser();
		server.refuse = () => ({ code: 4400, reason: '' });
		const room = visit(server, browser);
		room.doc.getMap('scores').set('5.1:anna', score);
		await vi.waitFor(() => expect(server.accepted).toBe(3), 3000);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(server.accepted).toBe(3);
		expect(room.saved).toBe('refused');
		expect(room.refusal).toMatchObject({ code: 'unknown-edit', unsent: [{ piece: { value: score } }] });
	});

	it('[LIV-10] the last keystrokes of a rationale are among what was not taken', async () => {
		const server = startTryServer();
		const room = await savedRoom(server, startTryBrowser(), { name: 'sheet/e1/anna@1' });
		const writer = sheetWriter(room.doc);
		writer.put({ question: '5.1', round: 1 }, { ...score, rationale: '' });
		expect(await room.whenSaved(1000)).toBe(true);
		writer.put({ question: '5.1', round: 1 }, { ...score, rationale: 'nyss' });
		server.close(4422, 'handed-in');
		await vi.waitFor(() => expect(room.refusal?.code).toBe('handed-in'), { interval: 5 });
		expect(room.refusal?.unsent).toMatchObject([{ piece: { kind: 'sheet', value: { rationale: 'nyss' } } }]);
		writer.stop();
	});

	it('[LIV-4] keeps others’ words out of what was not taken', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.doc.getMap('scores').set('5.1:bo', score);
		const paragraph = new Y.XmlElement('paragraph');
		server.doc.get('narrative:5:general', Y.XmlElement).push([paragraph]);
		paragraph.push([new Y.XmlText('Bos ord')]);
		await vi.waitFor(() => expect(room.doc.getMap('scores').size).toBe(1));
		server.close(4422, 'area-locked');
		await vi.waitFor(() => expect(room.refusal).toEqual({ code: 'area-locked', unsent: [] }));
	});

	it('[LIV-1] a frame thrown away by the server is sent again before anything is called saved', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		server.missNext = true;
		room.doc.getMap('scores').set('5.1:anna', score);
		expect(await room.whenSaved(2000)).toBe(true);
		expect(server.doc.getMap('scores').get('5.1:anna')).toEqual(score);
	});

	it('[LIV-9] tells the others again who is here when it comes back', async () => {
		const server = startTryServer();
		const room = await savedRoom(server);
		await vi.waitFor(() => expect(server.awareness.getStates().size).toBe(1));
		server.close(1012);
		removeAwarenessStates(server.awareness, [room.doc.clientID], 'left');
		expect(server.awareness.getStates().size).toBe(0);
		await vi.waitFor(() =>
			expect(server.awareness.getStates().get(room.doc.clientID)).toEqual({ user: anna })
		);
	});

	it('[LIV-13] signing out shows everything unsent of every room, then leaves nothing behind', async () => {
		const browser = startTryBrowser();
		const server = startTryServer();
		server.reachable = false;
		for (const one of [name, 'sheet/e1/anna@1']) {
			const room = visit(server, browser, { name: one });
			if (one === name) write(room, 'Utan nät');
			else writeSheetScore(room.doc, '5.1', 1, score);
			await vi.waitFor(() => expect(room.saved).toBe('offline'));
			await room.close();
		}
		const unsent = await unsentOnLeaving('anna', browser);
		expect(unsent.map(({ room, piece }) => [room, piece.kind])).toEqual([
			['evaluation/e1', 'narrative'],
			['sheet/e1/anna', 'sheet']
		]);
		await clearStores('anna', { ...browser, facts: memoryFacts() });
		expect(browser.stores.size).toBe(0);
		expect(browser.keeper.length).toBe(0);
	});
});
