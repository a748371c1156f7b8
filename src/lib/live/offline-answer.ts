/** What the service worker does with a request, decided by what is asked for and nothing else. */

export type Answer =
	/** From the app's kept files, else from the network. */
	| 'app-file'
	/** From the network; without one, the kept shell. */
	| 'page-or-shell'
	/** Not the service worker's business: the browser asks as if there were none. */
	| 'leave-alone';

/** The page without personal data that builds a workspace from what the browser has kept. */
export const SHELL = '/shell';

/** Pages where people write: the area's workspace, the scoring of an area, the notes of an interview. */
const WRITING =
	/^\/evaluations\/[A-Za-z0-9_-]{1,64}\/((areas|score|scoring)(\/[^.]*)?|interviews\/(?!names$)[A-Za-z0-9_-]{1,64})$/;

export interface Asked {
	readonly method: string;
	readonly mode: RequestMode;
	readonly url: string;
}

/** `origin`: the app's own. `files`: paths of the files that belong to the app's version. */
export function answerTo({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): Answer {
	const { origin: asked, pathname } = new URL(url);
	if (method !== 'GET' || asked !== origin) return 'leave-alone';
	if (files.has(pathname)) return 'app-file';
	return mode === 'navigate' && WRITING.test(pathname) ? 'page-or-shell' : 'leave-alone';
}
