import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { awake, expect, test } from '../browser.ts';
import type { DemoSite } from '../demo-site.ts';
import { call, type Line } from '../line.ts';
import { act, cookieOf, roomsOf } from '../program.ts';
import { releaseHelsingborg } from '../released.ts';
import { scoreOf, writeScore } from '../../src/lib/document/scores.ts';
import { writeSheetScore } from '../../src/lib/document/sheet.ts';
import { appendText } from '../../src/lib/editor/append-text.ts';
import { narrativeRoot, ROOT } from '../../src/lib/document/names.ts';
import { syncUpdateFrame } from '../../src/lib/wire/frames.ts';

test.describe.configure({ mode: 'parallel' });

const score = (x: number) => ({ x, rationale: '', confidence: null });

/** Anna and Bo work on; Cia is the hostile one. In area 2 question 2.3 is open for everybody's own score. */
async function team(site: DemoSite) {
	const [anna, bo, cia] = await Promise.all([
		cookieOf(site, 'anna'),
		cookieOf(site, 'bo'),
		cookieOf(site, 'cia')
	]);
	const { shared } = await roomsOf(site, site.ystad, anna);
	const honest = await Promise.all([
		call(site, shared, { cookie: anna }),
		call(site, shared, { cookie: bo })
	]);
	await Promise.all(honest.map(({ synced }) => synced));
	return { anna, bo, cia, shared, honest };
}

/** An edit of Anna's reaches Bo over lines that were open all the time. */
async function expectHonestGoOn([anna, bo]: readonly Line[], x: number): Promise<void> {
	anna?.write((doc) => writeScore(doc, '2.3', 'demo-anna', score(x)));
	await expect.poll(() => bo && scoreOf(bo.doc, '2.3', 'demo-anna')?.x).toBe(x);
	expect(anna?.code).toBeNull();
	expect(bo?.code).toBeNull();
}

/** The last is the close code where it isn't that of a refused edit. */
type Attack = readonly [what: string, write: (doc: Y.Doc) => void, code?: number];

const attacks: readonly Attack[] = [
	["another person's score", (doc) => writeScore(doc, '2.3', 'demo-bo', score(1))],
	["a deletion of another person's score", (doc) => doc.getMap(ROOT.scores).delete('2.3:demo-bo')],
	['a score in an area that is not open', (doc) => writeScore(doc, '8.1', 'demo-cia', score(100))],
	['a score of an agreed question', (doc) => writeScore(doc, '2.1', 'demo-cia', score(100))],
	['a score above max', (doc) => writeScore(doc, '2.3', 'demo-cia', score(99_900))],
	[
		'a score with more in it',
		(doc) => doc.getMap(ROOT.scores).set('2.3:demo-cia', { ...score(100), by: 'demo-bo' })
	],
	[
		'a confirmation',
		(doc) => doc.getMap(ROOT.confirmations).set('2.1:demo-anna', { of: 'x', kind: 'confirm', text: null })
	],
	['a revealed score', (doc) => doc.getMap(ROOT.revealed).set('8.1:demo-cia:1', score(100))],
	[
		'an agreement',
		(doc) => doc.getMap(ROOT.agreed).set('2.4', { id: 'x', x: 100, reason: null, by: 'demo-cia', at: 1 })
	],
	[
		'an opening',
		(doc) => doc.getMap(ROOT.opened).set('8', { at: 1, by: 'demo-cia', early: false, reason: null })
	],
	['a round', (doc) => doc.getMap(ROOT.rounds).set('2.4', { n: 2, open: true })],
	['a root nobody knows', (doc) => doc.getMap('elsewhere').set('a', 1), 4400],
	['text in a locked area', (doc) => appendText(doc, narrativeRoot(1, 'general'), 'Hej')],
	['a score in a locked area', (doc) => writeScore(doc, '1.1', 'demo-cia', score(100))]
];

test('[PER-18] [ROOM-11] what a teammate may not write closes that teammate alone, and is nowhere', async ({
	site
}) => {
	const { anna, cia, shared, honest } = await team(site);
	expect(await act(site, anna, `/evaluations/${site.ystad}/areas/1`, 'lockArea')).toBe('success');
	for (const [turn, [what, write, code]] of attacks.entries()) {
		const line = await call(site, shared, { cookie: cia });
		await line.synced;
		line.write(write);
		expect(await line.closed, what).toBe(code ?? 4422);
		await expectHonestGoOn(honest, 100 + turn);
	}
	const [held] = honest;
	const fresh = await call(site, shared, { cookie: cia });
	await fresh.synced;
	expect(Y.encodeStateVector(fresh.doc)).toEqual(held && Y.encodeStateVector(held.doc));
	expect(scoreOf(fresh.doc, '2.3', 'demo-bo')?.x).not.toBe(1);
	expect(fresh.doc.getMap(ROOT.agreed).has('2.4')).toBe(false);
	expect(fresh.doc.get(narrativeRoot(1, 'general'), Y.XmlElement).toString()).not.toContain('Hej');
});

test('[PER-4] [PER-5] a sheet takes no score that was handed in, no round that is not open, no foreign key', async ({
	site
}) => {
	const cookie = await cookieOf(site, 'cia');
	const { sheet } = await roomsOf(site, site.ystad, cookie);
	const closed: readonly Attack[] = [
		['handed in', (doc) => writeSheetScore(doc, '5.1', 1, score(100))],
		['opened', (doc) => writeSheetScore(doc, '2.4', 1, score(100))],
		['no such round', (doc) => writeSheetScore(doc, '8.1', 2, score(100))],
		['no such question', (doc) => writeSheetScore(doc, '9.1', 1, score(100))],
		['above max', (doc) => writeSheetScore(doc, '8.1', 1, score(1501))]
	];
	for (const [what, write] of closed) {
		const line = await call(site, sheet, { cookie });
		await line.synced;
		line.write(write);
		expect(await line.closed, what).toBe(4422);
	}
	const line = await call(site, sheet, { cookie });
	await line.synced;
	line.write((doc) => writeSheetScore(doc, '8.1', 1, score(1500)));
	const again = await call(site, sheet, { cookie });
	await expect.poll(() => again.doc.getMap(ROOT.sheet).get('8.1:1')).toEqual(score(1500));
	expect(line.code).toBeNull();
});

test('[ROOM-11] malformed frames close their sender with 4400 and nobody else', async ({ site }) => {
	const { cia, shared, honest } = await team(site);
	const frames: readonly (Uint8Array | string)[] = [
		'text',
		new Uint8Array(0),
		new Uint8Array([9, 9, 9]),
		new Uint8Array([0, 3, 0]),
		new Uint8Array([0, 2, 200, 1]),
		new Uint8Array([100, 5]),
		new Uint8Array([1, 1, 255]),
		syncUpdateFrame(new Uint8Array([1, 1, 1, 1, 1, 1])),
		syncUpdateFrame(new Uint8Array(4000).fill(255)),
		syncUpdateFrame(new Uint8Array([0, 0, 0]))
	];
	for (const [turn, frame] of frames.entries()) {
		const line = await call(site, shared, { cookie: cia });
		await line.synced;
		line.say(frame);
		expect(await line.closed, `frame ${turn}`).toBe(4400);
		await expectHonestGoOn(honest, 200 + turn);
	}
	expect(site.output()).not.toMatch(/Error|fault/);
});

test('[ROOM-13] too much at once is turned away without harm to others', async ({ site }) => {
	const { cia, shared, honest } = await team(site);
	const huge = await call(site, shared, { cookie: cia });
	huge.say(syncUpdateFrame(new Uint8Array(300 * 1024)));
	expect(await huge.closed).toBe(4413);
	const hasty = await call(site, shared, { cookie: cia });
	await hasty.synced;
	for (let x = 0; x < 2_000 && hasty.code === null; x++)
		hasty.write((doc) => writeScore(doc, '2.3', 'demo-cia', score(x % 2_000)));
	expect(await hasty.closed).toBe(4229);
	await expectHonestGoOn(honest, 300);
});

test('[ROOM-1] a stock y-websocket client works for what is honest', async ({ site }) => {
	const { cia, shared, honest } = await team(site);
	const WithCookie = new Proxy(WebSocket, {
		construct: (Stock, [url, protocols]: [string, string[]]): object =>
			Reflect.construct(Stock, [url, { protocols, headers: { cookie: cia } }]) as object
	});
	const doc = new Y.Doc();
	const complaints: unknown[] = [];
	const provider = new WebsocketProvider(`ws://localhost:${site.port}/sync`, shared, doc, {
		disableBc: true,
		WebSocketPolyfill: WithCookie
	});
	provider.on('connection-error', (event) => complaints.push(event));
	await expect.poll(() => provider.synced).toBe(true);
	writeScore(doc, '2.3', 'demo-cia', score(1234));
	await expect
		.poll(() => honest.map((line) => scoreOf(line.doc, '2.3', 'demo-cia')?.x))
		.toEqual([1234, 1234]);
	await expectHonestGoOn(honest, 400);
	await expect.poll(() => scoreOf(doc, '2.3', 'demo-anna')?.x).toBe(400);
	expect(complaints).toEqual([]);
	provider.destroy();
});

test('[PER-2] [PER-3] [ROOM-26] who may not enter is told why by the close code', async ({ site }) => {
	const { anna, cia, shared, honest } = await team(site);
	const kim = await cookieOf(site, 'kim');
	const admin = await cookieOf(site, 'admin');
	const trosa = (await roomsOf(site, site.trosa, site.stranger)).shared;
	const { sheet } = await roomsOf(site, site.ystad, cia);
	const codes: readonly (readonly [string, string, string | undefined, number])[] = [
		['nobody', shared, undefined, 4401],
		['a made-up cookie', shared, `samsyn=${'A'.repeat(43)}`, 4401],
		['a contact of another municipality', shared, kim, 4404],
		['an administrator', shared, admin, 4403],
		['an evaluator of another evaluation', shared, site.stranger, 4404],
		["another evaluation's room", trosa, anna, 4404],
		["another person's sheet", sheet, anna, 4403],
		['a room that is not there', 'evaluation/nowhere@1', anna, 4404],
		['a name that is no name', 'evaluation/%00/..@x', anna, 4404],
		['an old epoch', shared.replace(/@\d+$/, '@0'), anna, 4409]
	];
	for (const [who, room, cookie, code] of codes) {
		const line = await call(site, room, cookie === undefined ? {} : { cookie });
		expect(await line.closed, who).toBe(code);
		expect(line.heard().length, who).toBe(0);
	}
	await expectHonestGoOn(honest, 500);
});

test('[PEO-14] a page of another site opens no socket, whatever cookie it sends', async ({ site }) => {
	const cookie = await cookieOf(site, 'anna');
	const { shared } = await roomsOf(site, site.ystad, cookie);
	for (const origin of [
		'https://evil.example',
		'null',
		`http://localhost:1`,
		`https://localhost:${site.port}`
	])
		await expect(call(site, shared, { cookie, origin }), origin).rejects.toThrow('403');
	const own = await call(site, shared, { cookie, origin: site.origin });
	await own.synced;
	expect(own.code).toBeNull();
});

test('[PEO-8] signing out closes the sockets of that sign-in within a second', async ({ site }) => {
	const { anna, shared, honest } = await team(site);
	const [mine, others] = honest;
	const elsewhere = await call(site, shared, { cookie: await cookieOf(site, 'anna') });
	await elsewhere.synced;
	const began = Date.now();
	await fetch(`${site.origin}/signout`, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie: anna, origin: site.origin }
	});
	expect(await mine?.closed).toBe(4401);
	expect(Date.now() - began).toBeLessThan(1_000);
	expect([others?.code, elsewhere.code]).toEqual([null, null]);
	expect(await (await call(site, shared, { cookie: anna })).closed).toBe(4401);
});

test('[PEO-33] signing out everywhere in the settings closes the sockets of every sign-in of that person', async ({
	site,
	login
}) => {
	const { shared, honest } = await team(site);
	const [mine, others] = honest;
	const anna = await login('anna');
	await anna.page.goto(`${site.origin}/settings`);
	await awake(anna.page);
	await anna.page.getByRole('button', { name: 'Logga ut överallt' }).click();
	await expect(anna.page.getByText('Du har loggat ut.')).toBeVisible();
	expect(await mine?.closed).toBe(4401);
	expect(others?.code).toBeNull();
	expect(await (await call(site, shared, { cookie: await anna.cookie() })).closed).toBe(4401);
});

test('[PEO-30] [COM-65] evidence of ten megabytes is taken, more is told in a sentence, and nothing is a fault', async ({
	site
}) => {
	const release = await releaseHelsingborg(site);
	const kim = await cookieOf(site, 'kim');
	const place = `${site.origin}/review/${release}/comments`;
	const post = (megabytes: number, script: boolean) => {
		const form = new FormData();
		const fields = { area: '1', section: 'general', kind: 'error', body: 'Se filen.' };
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		form.set('file', new File(['a'.repeat(megabytes * 1024 * 1024)], 'underlag.txt'));
		const asks = script
			? { accept: 'application/json', 'x-sveltekit-action': 'true' }
			: { accept: 'text/html' };
		const headers = { cookie: kim, origin: site.origin, 'accept-language': 'sv', ...asks };
		return fetch(`${place}?/add`, { method: 'POST', redirect: 'manual', headers, body: form });
	};
	expect(await (await post(10, true)).text()).toMatch(/^\{"type":"success".*null\]"\}$/);
	expect(await (await fetch(place, { headers: { cookie: kim } })).text()).toContain('underlag.txt');
	const told = await post(12, true);
	expect([told.status, await told.text()]).toEqual([413, expect.stringContaining('file-too-large')]);
	const plain = await post(12, false);
	expect([plain.status, await plain.text()]).toEqual([413, 'Filen är för stor. Den får vara högst 10 MB.']);
	expect(site.output()).not.toMatch(/"event":"fault"/);
});
