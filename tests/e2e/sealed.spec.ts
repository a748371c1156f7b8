import * as encoding from 'lib0/encoding';
import { expect, openArea, test, type Account } from '../browser.ts';
import { crawl } from '../crawl.ts';
import type { DemoSite } from '../demo-site.ts';
import { call } from '../line.ts';
import { act, cookieOf, roomsOf } from '../program.ts';
import { handIn, typeRationale, typeScores } from '../workspace.ts';

const motive = 'Kråkvinkelns hamnplan bär inte sina egna mål';
const scores = { '8.1': '9', '8.2': '8', '8.3': '7', '8.4': '9', '8.5': '6', '8.6': '13,37', '8.7': '8' };
/** The rare score as pages would print it and as data would write it. */
const inText = [motive, '13,37', '13.37', /(?<![\w.-])1337(?![\w.-])/];

/** Of Bo's score: its motive, its key, and its number as Yjs writes it under the name `x`. */
function inBytes(): readonly Buffer[] {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, 'x');
	encoding.writeAny(encoder, 1337);
	return [Buffer.from(motive), Buffer.from('8.6:demo-bo'), Buffer.from(encoding.toUint8Array(encoder))];
}

function leaksOf(text: string): string[] {
	return inText
		.filter((rare) => (typeof rare === 'string' ? text.includes(rare) : rare.test(text)))
		.map(String);
}

interface Listener {
	readonly who: string;
	readonly cookie: string | undefined;
	/** Every byte that its sockets and hints have brought. */
	heard(): Buffer;
}

/** Somebody who listens to all doors from before the first score is typed. */
async function listen(site: DemoSite, who: string, cookie: string | undefined): Promise<Listener> {
	const caller = cookie === undefined ? {} : { cookie };
	const { shared } = await roomsOf(site, site.ystad, await cookieOf(site, 'anna'));
	const { sheet } = await roomsOf(site, site.ystad, await cookieOf(site, 'bo'));
	const own = cookie === undefined ? '' : (await roomsOf(site, site.ystad, cookie)).sheet;
	const lines = await Promise.all(
		[shared, sheet, own].filter(Boolean).map((room) => call(site, room, caller))
	);
	const inIt = ['anna', 'cia', 'admin'].includes(who);
	const turnedAway = inIt ? 4403 : 4404;
	expect(await lines[1]?.closed, `${who} at Bo's sheet`).toBe(cookie === undefined ? 4401 : turnedAway);
	const hints: Buffer[] = [];
	const stream = await fetch(`${site.origin}/evaluations/${site.ystad}/events`, {
		headers: cookie === undefined ? {} : { cookie }
	});
	void (async () => {
		for await (const chunk of stream.body ?? []) hints.push(Buffer.from(chunk));
	})().catch((error: unknown) => hints.push(Buffer.from(String(error))));
	return { who, cookie, heard: () => Buffer.concat([...lines.map((line) => line.heard()), ...hints]) };
}

async function leaksTo(site: DemoSite, { who, cookie, heard }: Listener): Promise<string[]> {
	const found = inBytes().filter((bytes) => heard().includes(bytes));
	const leaks = found.map((bytes) => `${who} socket: ${bytes.toString('latin1')}`);
	const pages = await crawl(site, cookie, ['', '/areas/1', '/areas/8', '/team', '/calibrate']);
	for (const [path, text] of pages) for (const leak of leaksOf(text)) leaks.push(`${who} ${path}: ${leak}`);
	expect(pages.size, who).toBeGreaterThan(5);
	return leaks;
}

test('[ACT-24] [PER-3] what Bo gives a sealed area is nowhere but with Bo, until it is opened', async ({
	site,
	login
}) => {
	test.setTimeout(180_000);
	const bo = await login('bo');
	await openArea(bo, site, 8);
	const known = (account: Account) => cookieOf(site, account).then((cookie) => listen(site, account, cookie));
	const listeners = await Promise.all([
		known('anna'),
		known('cia'),
		known('kim'),
		known('admin'),
		listen(site, 'stranger', site.stranger),
		listen(site, 'nobody', undefined)
	]);
	const leaks = async () => (await Promise.all(listeners.map((one) => leaksTo(site, one)))).flat();

	await typeScores(bo.page, scores);
	await typeRationale(bo.page, '8.6', motive);
	expect(leaksOf(await bo.page.content()), 'the rare score and motive as Bo sees them').toEqual(
		expect.arrayContaining(['13,37'])
	);
	expect(await leaks()).toEqual([]);
	await bo.page.keyboard.press('Shift+Tab');
	await bo.page.locator('h1').click();
	await handIn(bo.page, 8);
	expect(await leaks()).toEqual([]);
	const anna = await cookieOf(site, 'anna');
	const path = `/evaluations/${site.ystad}/areas/8`;
	expect(await act(site, anna, path, 'reveal')).toBe('reason-missing');
	const agreed = { question: '8.6', seen: JSON.stringify({ 'demo-bo': 1337 }) };
	expect(await act(site, anna, path, 'agree', agreed)).toBe('area-sealed');
	expect(site.output()).not.toContain(motive);
	expect(leaksOf(site.output())).toEqual([]);

	const reason = 'Anna och Cia är sjuka, och mötet är i dag.';
	expect(await act(site, anna, path, 'reveal', { reason })).toBe('success');
	const [lead, teammate] = listeners;
	for (const bytes of inBytes()) {
		await expect.poll(() => lead?.heard().includes(bytes)).toBe(true);
		await expect.poll(() => teammate?.heard().includes(bytes)).toBe(true);
	}
	const outside = (await leaks()).filter((leak) => !/^(anna|cia) /.test(leak));
	expect(outside).toEqual([]);
	expect(leaksOf(site.output())).toEqual([]);
});
