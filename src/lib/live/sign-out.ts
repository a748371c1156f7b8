/** What the browser does before a person signs out: shows what is unsent, then leaves nothing behind. */
import { browserFacts } from './fact-store.ts';
import type { FactStore } from './fact-store.ts';
import { gatherOlder } from './gather.ts';
import type { Shelf } from './shelf.ts';
import { browserShelf } from './store.ts';
import { parseStoreName, storeName } from './store-name.ts';
import type { StoreName } from './store-name.ts';
import { allKept, forgetKept, keptUnsent } from './unsent-kept.ts';
import type { Kept } from './unsent-kept.ts';
import { forgetWorkspaces } from './workspace-facts.ts';

/** What tests replace. */
export interface Places {
	readonly shelf?: Shelf;
	readonly keeper?: Storage;
	readonly facts?: FactStore;
}

async function storesOf(shelf: Shelf, user: string): Promise<StoreName[]> {
	return (await shelf.names())
		.map(parseStoreName)
		.filter((store) => store !== null)
		.filter((store) => store.user === user);
}

/**
 * Everything of the person that no server has, from every room. Close the page's rooms first; a room that
 * another tab has open tells of its own.
 */
export async function unsentOnLeaving(
	user: string,
	{ shelf = browserShelf, keeper = localStorage }: Places = {}
): Promise<readonly Kept[]> {
	const kept = keptUnsent(keeper, user, '');
	await gatherOlder(shelf, kept, await storesOf(shelf, user));
	return allKept(keeper, user);
}

/**
 * Empties everything the browser has kept for the person: documents, unsent pieces, workspaces. For after the
 * person has seen what is unsent.
 */
export async function clearStores(
	user: string,
	{ shelf = browserShelf, keeper = localStorage, facts = browserFacts }: Places = {}
): Promise<void> {
	for (const store of await storesOf(shelf, user)) await shelf.empty(storeName(store));
	forgetKept(keeper, user);
	await forgetWorkspaces(user, facts, keeper);
}
