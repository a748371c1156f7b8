/** What people write is words and nothing else: script that is written into every text is shown, and never run. */
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { appendText } from '../../src/lib/editor/append-text.ts';
import { awake, expect, test } from '../browser.ts';
import { call } from '../line.ts';
import { act, cookieOf, roomsOf } from '../program.ts';
import { dataOf, releaseHelsingborg } from '../released.ts';

/** Each would make an element of its own, or run, if it were read as markup or as an address. */
const payloads = [
	'<script data-planted>ran()</script>',
	'<img data-planted src=x onerror=ran()>',
	'<svg data-planted onload=ran()>',
	'"><b data-planted onmouseover=ran()>x',
	"'><b data-planted autofocus onfocus=ran()>",
	'</textarea><b data-planted>x',
	'</title><script data-planted>ran()</script>',
	'</script><script data-planted>ran()</script>',
	'--><b data-planted>x',
	'<iframe data-planted srcdoc="<script>parent.ran()</script>">',
	'<a data-planted href="javascript:ran()">x</a>',
	'javascript:ran()//<b data-planted>',
	'data:text/html,<script data-planted>ran()</script>',
	'<details data-planted open ontoggle=ran()>',
	'<math data-planted><mtext><img src=x onerror=ran()>',
	'<style data-planted>*{background:url(x)}</style>',
	'<base data-planted href="https://evil.example/">',
	'<form data-planted action="https://evil.example/"><button>x',
	'<meta data-planted http-equiv="refresh" content="0;url=https://evil.example/">',
	'<object data-planted data="javascript:ran()">',
	'{@html "<b data-planted>x"}${ran()}{{ran()}}',
	'&lt;b data-planted&gt;<b data-planted>',
	'\u202e<b data-planted>x',
	'<template data-planted><script>ran()</script></template>'
];

const planted = (page: Page) => page.locator('[data-planted]').count();

test('[INT-63] script in names, texts, links, comments, reasons and versions is shown as words and runs nowhere', async ({
	site,
	login
}) => {
	test.setTimeout(240_000);
	const [anna, bo, kim] = await Promise.all([
		cookieOf(site, 'anna'),
		cookieOf(site, 'bo'),
		cookieOf(site, 'kim')
	]);
	let written = 0;
	const does = async (
		cookie: string,
		path: string,
		name: string,
		fields: Readonly<Record<string, string>>
	) => {
		expect(await act(site, cookie, path, name, fields), `${path} ${name} ${JSON.stringify(fields)}`).toBe(
			'success'
		);
		written++;
	};
	const ystad = `/evaluations/${site.ystad}`;
	const helsingborg = `/evaluations/${site.helsingborg}`;
	const [first = '', second = ''] = payloads;

	for (const [cookie, name] of [
		[bo, first],
		[kim, second]
	] as const) {
		const { origin } = site;
		await fetch(`${origin}/settings`, {
			method: 'POST',
			headers: { cookie, origin },
			body: new URLSearchParams({ name })
		});
		written++;
	}
	const line = await call(site, (await roomsOf(site, site.ystad, bo)).shared, { cookie: bo });
	await line.synced;
	for (const payload of payloads) {
		line.write((doc) => appendText(doc, narrativeRoot(2, 'strengths'), payload));
		line.write((doc) => writeScore(doc, '2.3', 'demo-bo', { x: 500, rationale: payload, confidence: null }));
		written += 2;
	}
	// A link is an element of the document: whatever address it bears, the page decides what becomes of it.
	const linking = await call(site, (await roomsOf(site, site.ystad, bo)).shared, { cookie: bo });
	await linking.synced;
	linking.write((doc) => {
		const paragraph = new Y.XmlElement('paragraph');
		const link = new Y.XmlElement('link');
		link.setAttribute('url', 'javascript:ran()');
		link.insert(0, [new Y.XmlText('länk')]);
		paragraph.insert(0, [link]);
		doc.get(narrativeRoot(2, 'strengths'), Y.XmlElement).push([paragraph]);
	});
	const area = `${ystad}/areas/2`;
	for (const body of payloads) await does(anna, area, 'comment', { body });
	const answered = await fetch(`${site.origin}${ystad}/comments`, { headers: { cookie: bo } });
	const [one] = /(?<=")[0-9a-f-]{36}(?=")/.exec(await answered.text()) ?? [];
	for (const body of payloads) await does(bo, area, 'reply', { comment: one ?? '', body });
	for (const name of payloads.slice(0, 6))
		await does(anna, `${ystad}/versions`, 'make', { name, reason: name });
	await does(anna, `${ystad}/areas/1`, 'lockArea', {});
	await does(anna, `${ystad}/areas/1`, 'unlockArea', { reason: first });

	const release = await releaseHelsingborg(site);
	const review = `/review/${release}`;
	for (const body of payloads)
		await does(kim, `${review}/comments`, 'add', { area: '1', section: 'general', kind: 'error', body });
	const told = (await dataOf(site, `${review}/comments`, kim)) as {
		comments: readonly { id: string; changedAt: number }[];
	};
	const [comment] = told.comments;
	await does(kim, `${review}/comments`, 'attach', {
		comment: comment?.id ?? '',
		address: 'https://evil.example/?q=%22%3E%3Cb%20data-planted%3E',
		addressName: first
	});
	const link = { comment: comment?.id ?? '', address: 'javascript:ran()', addressName: 'x' };
	expect(await act(site, kim, `${review}/comments`, 'attach', link)).not.toBe('success');
	const drafts = (await dataOf(site, `${review}/comments`, kim)) as typeof told;
	const shown = drafts.comments.map(({ id, changedAt }) => `${id}:${changedAt}`).join(' ');
	await does(kim, `${review}/comments`, 'send', { shown });
	const answer = { comment: comment?.id ?? '', decision: 'partly', reason: second, reopen: '' };
	await does(anna, `${helsingborg}/fact-check/comments`, 'answer', answer);
	expect(written).toBeGreaterThan(120);

	const open = encodeURIComponent('"><b data-planted onfocus=ran() autofocus>');
	const pages: readonly (readonly ['anna' | 'kim', string])[] = [
		...[
			'',
			'/areas/1',
			'/areas/2',
			'/team',
			'/points',
			'/versions',
			'/versions/1',
			'/versions/1/report',
			'/versions/compare?from=1&to=now'
		].map((path) => ['anna', ystad + path] as const),
		...['', '/areas/1', '/fact-check', '/fact-check/comments', '/lock'].map(
			(path) => ['anna', helsingborg + path] as const
		),
		['anna', '/evaluations'],
		['anna', `/settings?saved=${open}`],
		['anna', `/verify?sum=${open}`],
		['anna', `/signin?again&next=${open}&error=${open}`],
		['kim', review],
		['kim', `${review}/comments`],
		['kim', `${review}/comments/new?area=1&section=general&exact=${open}`],
		['kim', '/settings']
	];
	const people = { anna: await login('anna'), kim: await login('kim') };
	const ran: string[] = [];
	for (const { page } of Object.values(people)) {
		await page.exposeFunction('ran', () => ran.push(page.url()));
		page.on('dialog', (dialog) => void dialog.dismiss().then(() => ran.push(page.url())));
	}
	let seen = 0;
	for (const [who, path] of pages) {
		const { page } = people[who];
		await page.goto(site.origin + path);
		// The pages of signing in are without script.
		if (!path.startsWith('/signin')) await awake(page);
		await expect(page.locator('main')).toBeVisible();
		await page.waitForLoadState('networkidle').catch(() => undefined);
		seen += (await page.locator('main').innerText()).split('data-planted').length - 1;
		expect(await planted(page), path).toBe(0);
		expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count(), path).toBe(0);
		expect(new URL(page.url()).origin).toBe(site.origin);
	}
	expect(seen).toBeGreaterThan(80);
	expect(ran).toEqual([]);
	// The control: markup that a page did take would be found, and kept from running by the policy.
	const { page, forgive } = people.anna;
	forgive(/Content Security Policy|violates|404 .*\/x$/);
	await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), payloads[1] ?? '');
	expect(await planted(page)).toBe(1);
	expect(ran).toEqual([]);
});
