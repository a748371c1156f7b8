/**
 * What a workspace needs besides its documents to open without a network: the edition's questions, the team's
 * names and letters, the rooms' names, what was done and agreed. No sealed scores, texts or notes: those are in
 * the documents.
 */
import { browserFacts } from './fact-store.ts';
import type { FactStore } from './fact-store.ts';

export interface Workspace {
	readonly user: string;
	readonly evaluation: string;
	/** The area in the address; null on the evaluation's other pages. */
	readonly area: number | null;
	/** The interview in the address; its notes' page has facts of its own. */
	readonly interview: string | null;
	/** As `rememberWorkspace` was given them, by whatever version of the page: check before use. */
	readonly facts: unknown;
}

/** Whose pages this browser shows, so that a page without data knows whose facts to look for. */
const WHO = 'samsyn:who';
const PATH =
	/^\/evaluations\/([A-Za-z0-9_-]{1,64})(?:\/areas\/([1-9][0-9]?)|\/interviews\/([A-Za-z0-9_-]{1,64}))?(?:\/|$)/;

/**
 * Says whose pages are shown from now on. Without a network the browser then opens nothing that was remembered for
 * somebody else, though what that person wrote is kept for when they come back.
 */
export function recogniseUser(user: string, keeper: Storage = localStorage): void {
	const known = keeper.getItem(WHO);
	if (known !== null && known !== user) keeper.removeItem(WHO);
}

/** `evaluation`: or `<evaluation>/<interview>` for the page of its notes. `facts`: anything that can be cloned; a proxy of reactive state cannot. */
export async function rememberWorkspace(
	user: string,
	evaluation: string,
	facts: unknown,
	store: FactStore = browserFacts,
	keeper: Storage = localStorage
): Promise<void> {
	keeper.setItem(WHO, user);
	await store.put(user, evaluation, facts);
}

/** What is kept for a page's path (`location.pathname`) and the person of this browser; null when nothing is. */
export async function recallWorkspace(
	path: string,
	store: FactStore = browserFacts,
	keeper: Storage = localStorage
): Promise<Workspace | null> {
	const match = PATH.exec(path);
	const user = keeper.getItem(WHO);
	if (match?.[1] === undefined || user === null) return null;
	const [, evaluation, area, interview = null] = match;
	const facts = await store.get(user, interview === null ? evaluation : `${evaluation}/${interview}`);
	if (facts === undefined) return null;
	return { user, evaluation, area: area === undefined ? null : Number(area), interview, facts };
}

export async function forgetWorkspaces(
	user: string,
	store: FactStore = browserFacts,
	keeper: Storage = localStorage
): Promise<void> {
	if (keeper.getItem(WHO) === user) keeper.removeItem(WHO);
	await store.clear(user);
}
