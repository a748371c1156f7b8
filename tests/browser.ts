/** People at the demo site, each in a browser context of their own. Faults in page, console or server fail the test. */
import AxeBuilder from '@axe-core/playwright';
import {
	expect,
	test as base,
	type Browser,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';
import { startDemoSite, type DemoSite } from './demo-site.ts';

export type Account = 'anna' | 'bo' | 'cia' | 'kim' | 'admin';

export interface Person {
	readonly account: Account;
	readonly context: BrowserContext;
	readonly page: Page;
	/** The cookie header that says who it is. */
	cookie(): Promise<string>;
	/** What the browser complains about that matches is expected from here on. */
	forgive(complaint: RegExp): void;
}

/** Opens the area's workspace of the evaluation in the middle of the work, awake and connected. */
export async function openArea({ page }: Pick<Person, 'page'>, site: DemoSite, area: number): Promise<void> {
	await page.goto(`${site.origin}/evaluations/${site.ystad}/areas/${area}`);
	await awake(page);
	await saved(page);
}

/** The page answers to keys and clicks. */
export async function awake(page: Page): Promise<void> {
	await expect(page.locator('html[data-awake]')).toBeAttached();
}

/** All that was written is committed on the server. */
export async function saved(page: Page): Promise<void> {
	await expect(page.locator('.saved')).toHaveText('Sparat');
}

/** All that was written is in the browser's store: a transaction that comes after those of the page has ended. */
export async function kept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const UPDATES = 'updates';
		const end = (database: IDBDatabase) =>
			new Promise<void>((resolve, reject) => {
				const transaction = database.transaction(UPDATES, 'readwrite');
				transaction.oncomplete = () => resolve();
				transaction.onabort = () => reject(transaction.error ?? new Error('The store took nothing.'));
				transaction.objectStore(UPDATES).count();
			});
		const open = (name: string) =>
			new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error(`${name} cannot be opened.`));
			});
		for (const { name } of await indexedDB.databases()) {
			const database = await open(name ?? '');
			if (database.objectStoreNames.contains(UPDATES)) await end(database);
			database.close();
		}
	});
}

export function questionOf(page: Page, question: string): Locator {
	return page.locator(`[id="q-${question}"]`);
}

export function sectionOf(page: Page, section: 'general' | 'strengths' | 'improvements'): Locator {
	return page.locator(`[data-section="${section}"]`);
}

/** Presses Tab, or Shift+Tab, until the focus is there. Fails when it never comes. */
export async function tabTo(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(to).toBeVisible();
	const there = () => to.evaluate((element) => element === document.activeElement);
	for (let step = 0; step < 200 && !(await there()); step++) await page.keyboard.press(key);
	await expect(to).toBeFocused();
}

/** Presses what Tab reaches from where the focus is. */
export async function pressByKey(page: Page, what: Locator): Promise<void> {
	await expect(what).toBeEnabled();
	await tabTo(page, what);
	await page.keyboard.press('Enter');
}

/** Colours have come where they are going, as from light to dark. */
async function settled(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		document
			.getAnimations()
			.every(
				({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity
			)
	);
}

/** No violation that axe finds once the page shows its heading; pages of an evaluation come without one. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
	await expect(page.locator('h1'), what).toBeVisible();
	await settled(page);
	// No page has frames, for which the usual way opens a page more each time; and what passes isn't looked at.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	expect(told, what).toEqual([]);
}

interface Watched {
	readonly complaints: string[];
	readonly forgiven: RegExp[];
}

function watch(page: Page, { complaints }: Watched, who: string): void {
	page.on('console', (message) => {
		if (message.type() === 'error')
			complaints.push(`${who} console: ${message.text()} ${message.location().url}`);
	});
	page.on('pageerror', (error) => complaints.push(`${who} page: ${error.stack ?? error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 500) complaints.push(`${who} ${response.status()}: ${response.url()}`);
	});
}

async function login(browser: Browser, site: DemoSite, account: Account, watched: Watched): Promise<Person> {
	const context = await browser.newContext();
	context.on('page', (page) => watch(page, watched, account));
	await signIn(context, site, account);
	const page = await context.newPage();
	return {
		account,
		context,
		page,
		cookie: async () => {
			const cookies = await context.cookies(site.origin);
			return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
		},
		forgive: (complaint) => void watched.forgiven.push(complaint)
	};
}

/** One click on the demo's sign-in page, without the page. */
export async function signIn(context: BrowserContext, site: DemoSite, account: Account): Promise<void> {
	const answer = await context.request.post(`${site.origin}/signin/demo`, {
		form: { account },
		headers: { origin: site.origin },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
}

interface Fixtures {
	readonly site: DemoSite;
	readonly login: (account: Account) => Promise<Person>;
}

export const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const site = await startDemoSite();
		await use(site);
		await site.remove();
	},
	login: async ({ browser, site }, use) => {
		const people: { person: Person; watched: Watched }[] = [];
		await use(async (account) => {
			const watched = { complaints: [], forgiven: [] };
			const person = await login(browser, site, account, watched);
			people.push({ person, watched });
			return person;
		});
		for (const { person } of people) await person.context.close();
		const left = people.flatMap(({ watched: { complaints, forgiven } }) =>
			complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)))
		);
		expect(left).toEqual([]);
	}
});

export { expect };
