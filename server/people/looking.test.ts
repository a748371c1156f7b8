import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onlyLooks } from './looking.ts';

const at = (path: string) => new URL(path, 'https://samsyn.example');
const page = at('/evaluations/e/areas/3');
const asks = { data: false, referer: page.href };

it.each([
	['/session', 'GET', '/session'],
	['/evaluations/[id]/news', 'POST', '/evaluations/e/news'],
	['/evaluations/[id]/facts', 'GET', '/evaluations/e/facts'],
	['/evaluations/[id]/comments', 'GET', '/evaluations/e/comments'],
	['/evaluations/[id]/events', 'GET', '/evaluations/e/events'],
	['/evaluations/[id]/areas/[area]/newer', 'GET', '/evaluations/e/areas/3/newer?than=1'],
	['/evaluations/[id]/calibrate/events', 'GET', '/evaluations/e/calibrate/events'],
	['/evaluations/[id]/calibrate/state', 'GET', '/evaluations/e/calibrate/state'],
	['/evaluations/[id]/calibrate/projector/state', 'GET', '/evaluations/e/calibrate/projector/state'],
	['/evaluations/[id]/evidence/cards', 'GET', '/evaluations/e/evidence/cards'],
	['/evaluations/[id]/interviews/lines', 'GET', '/evaluations/e/interviews/lines'],
	['/requests/[evaluation]/events', 'GET', '/requests/e/events?shown=x'],
	['/review/[release]/events', 'GET', '/review/r/events?shown=x']
])('[PEO-7] %s, which a page asks by itself, is no use', (route, method, path) => {
	expect(onlyLooks({ ...asks, route, method, url: at(path) })).toBe(true);
});

it.each([
	['staying', '/session', 'POST', '/session'],
	['marking news as seen', '/evaluations/[id]/news', 'POST', '/evaluations/e/news?seen'],
	['opening a history', '/evaluations/[id]/history', 'GET', '/evaluations/e/history?question=3.1'],
	['loading a page', '/evaluations/[id]/areas/[area]', 'GET', page.pathname],
	['acting', '/evaluations/[id]/areas/[area]', 'POST', `${page.pathname}?/agree`],
	['what isn’t there', null, 'GET', '/nothing']
])('[PEO-7] %s is use', (_, route, method, path) => {
	expect(onlyLooks({ ...asks, route, method, url: at(path) })).toBe(false);
});

it('[PEO-7] a page that reads its own data anew is no use, going to a page is', () => {
	const route = '/evaluations/[id]/areas/[area]';
	const read = { route, method: 'GET', url: page, data: true };
	expect(onlyLooks({ ...read, referer: page.href })).toBe(true);
	expect(onlyLooks({ ...read, referer: at('/evaluations/e').href })).toBe(false);
	expect(onlyLooks({ ...read, referer: `${page.href}?other` })).toBe(false);
	expect(onlyLooks({ ...read, referer: null })).toBe(false);
	expect(onlyLooks({ ...read, referer: 'no address' })).toBe(false);
	expect(onlyLooks({ ...read, method: 'POST', referer: page.href })).toBe(false);
});

/** What a person asks for, by a link or a button, or without being signed in. */
const doing: readonly string[] = [
	'/[x+2e]well-known/samsyn-keys.pem',
	'/evaluations/[id]/calibrate/minutes.[format]',
	'/evaluations/[id]/evidence/[evidence]/file',
	'/evaluations/[id]/history',
	'/evaluations/[id]/lock/[version]/checksums',
	'/evaluations/[id]/lock/[version]/file',
	'/evaluations/[id]/lock/[version]/signed-files',
	'/evaluations/[id]/notices/[notice]',
	'/evaluations/[id]/versions/[n]/report.[format]',
	'/evaluations/[id]/versions/[n]/report.[format]/progress',
	'/requests/[evaluation]/files/[file]',
	'/review/[release]/attachments/[attachment]',
	'/review/[release]/file',
	'/signin/oidc',
	'/verify/sums/[sum]'
];

it('[PEO-7] of each address that gives data it is decided whether asking it is use', () => {
	const folder = 'src/routes';
	const end = '/+server.ts';
	const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(end))
		.filter((file) => /export const GET\b/.test(readFileSync(`${folder}/${file}`, 'utf8')))
		.map((file) => `/${file.slice(0, -end.length)}`);
	const used = read.filter((route) => !onlyLooks({ ...asks, route, method: 'GET', url: at('/') }));
	expect(used.toSorted()).toEqual(doing.toSorted());
});
