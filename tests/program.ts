/** The demo site as a program meets it: cookies, page data and acts, without a browser. */
import type { Account } from './browser.ts';
import type { DemoSite } from './demo-site.ts';

type At = Pick<DemoSite, 'origin'>;

/** Signs in by the demo's form; the cookie header that says who it is. */
export async function cookieOf(site: At, account: Account): Promise<string> {
	const answer = await fetch(`${site.origin}/signin/demo`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: site.origin },
		body: new URLSearchParams({ account })
	});
	const cookie = /samsyn=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0];
	if (cookie === undefined) throw new Error(`no cookie for ${account}: ${answer.status}`);
	return cookie;
}

/** A page's data as the browser gets it. */
export async function pageData(site: At, path: string, cookie: string): Promise<string> {
	const answer = await fetch(`${site.origin}${path}/__data.json`, { headers: { cookie } });
	return answer.text();
}

/** Full names of the rooms that the page's data gives; no sheet for who has none. */
export async function roomsOf(
	site: At,
	evaluation: string,
	cookie: string
): Promise<{ readonly shared: string; readonly sheet: string }> {
	const data = await pageData(site, `/evaluations/${evaluation}/areas/1`, cookie);
	const named = (kind: string) => new RegExp(`"(${kind}/${evaluation}[^"]*@\\d+)"`).exec(data)?.[1] ?? '';
	return { shared: named('evaluation'), sheet: named('sheet') };
}

/** Does an act of the workspace; what the server says of it: `success`, or the refusal's code. */
export async function act(
	site: At,
	cookie: string,
	path: string,
	name: string,
	fields: Readonly<Record<string, string>> = {}
): Promise<string> {
	const answer = await fetch(`${site.origin}${path}?/${name}`, {
		method: 'POST',
		headers: {
			cookie,
			origin: site.origin,
			accept: 'application/json',
			'x-sveltekit-action': 'true'
		},
		body: new URLSearchParams(fields)
	});
	const said = (await answer.json()) as { readonly type: string; readonly data?: string };
	return said.type === 'failure' ? refusedIn(said.data ?? '[]') : said.type;
}

/** The code in the framework's flat form: the first value points at the others by their place. */
function refusedIn(data: string): string {
	const values = JSON.parse(data) as readonly unknown[];
	const [first] = values as readonly { readonly refused?: number }[];
	return String(values[first?.refused ?? -1]);
}
