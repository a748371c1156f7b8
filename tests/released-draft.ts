/** A demo site whose finished evaluation is in the fact-check: a draft is out, and the municipality can be spoken for. */
import { unflatten } from 'devalue';
import type { ShownComment } from '../src/lib/domain/shown-comment.ts';
import type { DemoSite } from './demo-site.ts';
import { act, cookieOf, pageData } from './program.ts';

export interface Draft {
	/** The release's id. */
	readonly release: string;
	/** Drafts a comment as the municipality's contact. */
	comment(place: Readonly<Record<string, string>>, body: string, kind?: string): Promise<void>;
	/** Sends all that is drafted. */
	send(): Promise<void>;
}

/** Releases Helsingborg's draft by the forms that the lead uses, with every finding of the privacy check kept. */
export async function releaseDraft(site: DemoSite): Promise<Draft> {
	const [anna, kim] = await Promise.all([cookieOf(site, 'anna'), cookieOf(site, 'kim')]);
	const page = `/evaluations/${site.helsingborg}/fact-check`;
	const before = (await dataOf(site, page, anna)) as {
		preparation: { findings: readonly { key: string }[] };
	};
	for (const { key: finding } of before.preparation.findings)
		done(await act(site, anna, page, 'decide', { finding, decision: 'keep' }));
	const draft = { name: 'Utkast 1', days: '10', unread: 'Bo och Cia är på resa.', understood: 'yes' };
	done(await act(site, anna, page, 'release', draft));
	const after = (await dataOf(site, page, anna)) as { standing: { id: string } };
	const release = after.standing.id;
	const comments = `/review/${release}/comments`;
	return {
		release,
		comment: async (place, body, kind = 'error') =>
			done(await act(site, kim, comments, 'add', { ...place, body, kind })),
		send: async () => {
			const told = (await dataOf(site, comments, kim)) as { comments: readonly ShownComment[] };
			const drafts = told.comments.filter(({ sent }) => sent === null);
			const shown = drafts.map(({ id, changedAt }) => `${id}:${changedAt}`).join(' ');
			done(await act(site, kim, comments, 'send', { shown }));
		}
	};
}

/** What the page's own load gives, as the browser reads it. */
async function dataOf(site: DemoSite, path: string, cookie: string): Promise<unknown> {
	const { nodes } = JSON.parse(await pageData(site, path, cookie)) as {
		nodes: readonly ({ data: number } | null)[];
	};
	return unflatten(nodes.at(-1)?.data ?? []);
}

function done(said: string): void {
	if (said !== 'success') throw new Error(`refused: ${said}`);
}
