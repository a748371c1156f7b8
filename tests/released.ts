/** A draft that the municipality reads: the finished evaluation of the demo site, released by the one who leads it. */
import { expect, type Browser, type Page } from '@playwright/test';
import { unflatten } from 'devalue';
import type { DemoSite } from './demo-site.ts';
import { act, cookieOf, pageData } from './program.ts';

type At = Pick<DemoSite, 'origin' | 'helsingborg'>;

/** A page's own data, as its component gets it. */
export async function dataOf(
	site: Pick<DemoSite, 'origin'>,
	path: string,
	cookie: string
): Promise<Readonly<Record<string, unknown>>> {
	const { nodes } = JSON.parse(await pageData(site, path, cookie)) as {
		readonly nodes: readonly ({ readonly type: string; readonly data?: unknown[] } | null)[];
	};
	const data = nodes.at(-1)?.data;
	if (data === undefined) throw new Error(`no data at ${path}`);
	return unflatten(data) as Readonly<Record<string, unknown>>;
}

interface Preparation {
	readonly findings: readonly { readonly key: string; readonly decision: string | null }[];
	readonly gates: readonly {
		readonly kind: string;
		readonly places: readonly { readonly area: number; readonly section: string }[];
	}[];
}

/** Decides on what the gates ask, and releases. The release's id. */
export async function releaseHelsingborg(site: At): Promise<string> {
	const anna = await cookieOf(site, 'anna');
	const path = `/evaluations/${site.helsingborg}/fact-check`;
	const does = async (name: string, fields: Readonly<Record<string, string>>) => {
		const said = await act(site, anna, path, name, fields);
		if (said !== 'success') throw new Error(`${name}: ${said}`);
	};
	const { findings, gates } = (await dataOf(site, path, anna))['preparation'] as Preparation;
	for (const { key, decision } of findings)
		if (decision === null) await does('decide', { finding: key, decision: 'keep' });
	for (const { area, section } of gates.find(({ kind }) => kind === 'texts')?.places ?? [])
		await does('leaveOpen', { place: `${area}:${section}`, reason: 'Inget att säga.' });
	await does('readThrough', { done: 'yes' });
	await does('release', {
		name: 'Utkast 1',
		days: '10',
		unread: 'Bo och Cia har läst på papper.',
		understood: 'yes'
	});
	const { standing } = await dataOf(site, path, anna);
	return (standing as { readonly id: string }).id;
}

/** Somebody whom an administrator invites as a contact by a mail's link, signed in and accepted, in a browser of their own. */
export async function contactInvited(browser: Browser, site: At, email: string): Promise<Page> {
	const admin = await cookieOf(site, 'admin');
	const answer = await fetch(`${site.origin}/evaluations/${site.helsingborg}/team?/invite`, {
		method: 'POST',
		headers: { cookie: admin, origin: site.origin, accept: 'application/json', 'x-sveltekit-action': 'true' },
		body: new URLSearchParams({ email, role: 'contact' })
	});
	const [invitation] = /\/invitation\/[\w-]+/.exec(await answer.text()) ?? [];
	if (invitation === undefined) throw new Error('no invitation');
	const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
	await page.goto(`${site.origin}/signin?next=${invitation}`);
	await page.getByLabel('E-postadress').fill(email);
	await page.getByRole('button', { name: 'Skicka en länk' }).click();
	await page.getByRole('heading', { name: 'Titta i din e-post' }).waitFor();
	const letters = await (await fetch(`${site.origin}/signin/outbox`)).text();
	const [link] = /http[^"<\s]+\/signin\/[^"<\s]*/.exec(letters.slice(letters.indexOf(email))) ?? [];
	if (link === undefined) throw new Error('no letter with a link');
	await page.goto(link.replaceAll('&amp;', '&'));
	await page.getByRole('button', { name: 'Fortsätt till Samsyn' }).click();
	await page.getByRole('button', { name: 'Tacka ja' }).click();
	await page.getByRole('link', { name: 'Läs utkastet' }).waitFor();
	return page;
}

/** Counts down for as short a time as can be, and locks. */
export async function lockHelsingborg(site: At): Promise<void> {
	const anna = await cookieOf(site, 'anna');
	const path = `/evaluations/${site.helsingborg}/lock`;
	const announced = await act(site, anna, path, 'announce', { seconds: '10' });
	if (announced !== 'success') throw new Error(`announce: ${announced}`);
	const typed = { typedName: 'Helsingborg', name: 'Slutlig' };
	await expect.poll(() => act(site, anna, path, 'lock', typed), { timeout: 30_000 }).toBe('success');
}
