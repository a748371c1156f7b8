/** A draft that the municipality reads: the finished evaluation of the demo site, released by the one who leads it. */
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
