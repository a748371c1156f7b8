/** Knocks at one door and says in a word how it answered, with all that came. */
import { parse } from 'devalue';
import { call } from '../line.ts';
import type { Fields } from './row.ts';

export interface Answer {
	/** `page`, `done`, `sign-in`, `none`, `forbidden`, …, or the code of a refusal. */
	readonly said: string;
	/** All bytes that came, as text. */
	readonly text: string;
}

export interface Knocker {
	readonly site: { readonly origin: string; readonly port: number };
	/** The cookie header; empty for nobody. */
	readonly cookie: string;
}

const statuses: Readonly<Record<number, string>> = {
	200: 'page',
	401: 'signed-out',
	403: 'forbidden',
	404: 'none',
	410: 'gone'
};

const word = (status: number) => statuses[status] ?? `status ${status}`;

function leadsTo(location: string | null): string {
	if (location?.startsWith('/signin?next=')) return 'sign-in';
	if (location?.startsWith('/review/')) return 'to a release';
	if (/^\/evaluations\/import\/[\w-]{36}(?:\?saved)?$/.test(location ?? '')) return 'to a reading';
	return /^\/evaluations\/(?:new\?created=)?[\w-]{12}$/.test(location ?? '')
		? 'to a new one'
		: `to ${location ?? 'nowhere'}`;
}

/** A page's document, or a file. A stream is left after its first bytes. */
export async function read({ site, cookie }: Knocker, path: string, method = 'GET'): Promise<Answer> {
	const leaving = new AbortController();
	const answer = await fetch(site.origin + path, {
		method,
		redirect: 'manual',
		headers: { cookie, origin: site.origin },
		signal: leaving.signal
	});
	if (answer.headers.get('content-type') === 'text/event-stream') {
		leaving.abort();
		return { said: word(answer.status), text: '' };
	}
	const text = await answer.text();
	const said = answer.status === 303 ? leadsTo(answer.headers.get('location')) : word(answer.status);
	return { said, text };
}

interface Node {
	readonly type: 'data' | 'skip' | 'error';
	readonly status?: number;
}

/** The data behind a page: the first of its parts that is refused decides. */
export async function readData(knocker: Knocker, path: string): Promise<Answer> {
	const [place = '', query] = path.split('?');
	const { origin } = knocker.site;
	const address = `${origin}${place === '/' ? '' : place}/__data.json${query === undefined ? '' : `?${query}`}`;
	const answer = await fetch(address, { headers: { cookie: knocker.cookie }, redirect: 'manual' });
	const text = await answer.text();
	if (answer.status !== 200) return { said: word(answer.status), text };
	const data = JSON.parse(text) as { type: string; location?: string; nodes?: (Node | null)[] };
	if (data.type === 'redirect') return { said: leadsTo(data.location ?? null), text };
	const refused = data.nodes?.find((node) => node?.type === 'error');
	return { said: word(refused?.status ?? 200), text };
}

/** A form's act, posted as the pages' own script does. */
export async function post({ site, cookie }: Knocker, path: string, fields: Fields): Promise<Answer> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const answer = await fetch(site.origin + path, {
		method: 'POST',
		headers: { cookie, origin: site.origin, accept: 'application/json', 'x-sveltekit-action': 'true' },
		body: form,
		redirect: 'manual'
	});
	const text = await answer.text();
	if (answer.status !== 200) return { said: word(answer.status), text };
	const told = JSON.parse(text) as { type: string; status?: number; location?: string; data?: string };
	if (told.type === 'redirect') return { said: leadsTo(told.location ?? null), text };
	if (told.type === 'success') return { said: 'done', text };
	const data = told.data === undefined ? null : (parse(told.data) as { refused?: unknown } | null);
	const code = typeof data?.refused === 'string' && /^[a-z-]+$/.test(data.refused) ? data.refused : null;
	return { said: code ?? `${told.type} ${told.status}`, text };
}

/** A socket into a room: `open`, or the close code. */
export async function enter({ site, cookie }: Knocker, room: string): Promise<Answer> {
	const line = await call(site, room, cookie === '' ? {} : { cookie });
	await line.synced;
	const said = line.code === null ? 'open' : String(line.code);
	line.hangUp();
	const { code } = line;
	if (code === null) await line.closed;
	return { said, text: line.heard().toString('latin1') };
}
