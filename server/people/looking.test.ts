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
