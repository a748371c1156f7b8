import { describe, expect, it } from 'vitest';
import { answerTo } from './offline-answer.ts';

const origin = 'https://samsyn.example';
const files = new Set(['/_app/immutable/entry/app.js', '/favicon.svg']);

function answer(
	path: string,
	{ method = 'GET', mode = 'navigate' }: { method?: string; mode?: RequestMode } = {}
) {
	return answerTo({ method, mode, url: new URL(path, origin).href }, origin, files);
}

describe('the service worker', () => {
	it.each(['/evaluations/e1/areas/5', '/evaluations/e1/areas/5/scoring', '/evaluations/e1/scoring'])(
		'[LIV-11] without a network %s is the shell',
		(path) => expect(answer(path)).toBe('page-or-shell')
	);

	it('[LIV-11] the app’s files come from what is kept', () => {
		expect(answer('/_app/immutable/entry/app.js', { mode: 'no-cors' })).toBe('app-file');
		expect(answer('/favicon.svg', { mode: 'no-cors' })).toBe('app-file');
	});

	it.each([
		['a page’s data', '/evaluations/e1/areas/5/__data.json', { mode: 'cors' }],
		['hints', '/evaluations/e1/events', { mode: 'cors' }],
		['sync', '/sync/evaluation/e1@1', {}],
		['sign-in', '/signin', {}],
		['sign-out', '/signout', { method: 'POST' }],
		['a form', '/evaluations/e1/areas/5', { method: 'POST' }],
		['the control room', '/evaluations/e1', {}],
		['a public page', '/results', {}],
		['another host', 'https://other.example/favicon.svg', {}],
		['a data file asked for as a page', '/evaluations/e1/areas/5/__data.json', {}]
	] as const)('[LIV-11] %s is left alone', (_, path, asked) => {
		expect(answer(path, asked)).toBe('leave-alone');
	});
});
