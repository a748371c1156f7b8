// @vitest-environment happy-dom
import { stringify } from 'devalue';
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { TeamFacts } from '../../live/team-facts.ts';
import { openCommentDesk, type CommentDesk, type NewPlace } from './comment-desk.svelte.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../../node_modules/svelte/src/index-client.js'));
vi.mock('svelte/reactivity', () =>
	vi.importActual('../../../../node_modules/svelte/src/reactivity/index-client.js')
);

const place = { area: 1, section: null, question: null, anchor: null };
const comment = {
	id: 'c1',
	place,
	createdAt: 1,
	changedAt: 1,
	resolved: null,
	author: 'bo',
	body: 'Hm.',
	replies: []
};
const stops: (() => void)[] = [];

/** A desk whose server answers with `told`, or not at all where it is null; and what the list shows. */
function openDesk(): {
	desk: CommentDesk;
	shown: () => string[];
	server: { told: object | null; asked: number };
} {
	const server: { told: object | null; asked: number } = { told: null, asked: 0 };
	vi.stubGlobal('fetch', () => {
		server.asked++;
		if (server.told === null) return Promise.reject(new TypeError('no line'));
		return Promise.resolve(new Response(stringify({ comments: [], names: {}, sent: [], ...server.told })));
	});
	const facts = {
		me: 'anna',
		evaluation: { id: 'e1' },
		rooms: { evaluation: 'e:e1:1' }
	} as unknown as TeamFacts;
	let seen: string[] = [];
	let desk: CommentDesk | undefined;
	stops.push(
		$effect.root(() => {
			const opened = openCommentDesk({
				facts: () => facts,
				area: () => 1,
				room: { shared: { doc: new Y.Doc(), ready: true } },
				onarrival: () => undefined
			});
			desk = opened;
			$effect(() => {
				seen = opened.shown.map(({ id }) => id);
			});
		})
	);
	if (desk === undefined) throw new Error('no desk');
	return { desk, server, shown: () => (flushSync(), seen) };
}

afterEach(() => {
	stops.splice(0).forEach((stop) => stop());
	vi.unstubAllGlobals();
});

it('[COM-16] comments that did not come are asked for when the facts are read again, others when something was done', async () => {
	const { desk, server, shown } = openDesk();
	expect([desk.known, desk.missing]).toEqual([false, false]);
	await desk.follow(7);
	expect([desk.known, desk.missing]).toEqual([false, true]);
	server.told = { comments: [comment] };
	await desk.follow(7);
	expect([desk.known, desk.missing, shown()]).toEqual([true, false, ['c1']]);
	await desk.follow(7);
	expect(server.asked).toBe(2);
	await desk.follow(8);
	expect(server.asked).toBe(3);
});

it('[COM-20] a comment that one writes about stays in the list when others have dealt with it', async () => {
	const { desk, server, shown } = openDesk();
	server.told = { comments: [comment] };
	await desk.follow(1);
	expect(shown()).toEqual(['c1']);
	desk.typed('c1').doing = 'reply';
	desk.typed('c1').reply = 'Ja, tror';
	server.told = { comments: [{ ...comment, resolved: { by: 'bo', at: 2 } }] };
	await desk.follow(2);
	expect(shown()).toEqual(['c1']);
	expect(desk.typed('c1').reply).toBe('Ja, tror');
	desk.typed('c1').done();
	expect(shown()).toEqual([]);
});

it('[COM-19] what is being written keeps its place until it is saved or given up', () => {
	const { desk } = openDesk();
	const [one, other]: NewPlace[] = ['1.1', '1.2'].map((question) => ({
		...{ area: 1, question, section: null, words: null }
	}));
	if (one === undefined || other === undefined) throw new Error('no places');
	desk.write(one);
	desk.write(other);
	expect(desk.writing).toBe(other);
	desk.draft = 'Nytt';
	desk.write(one);
	expect([desk.writing, desk.draft, desk.asked]).toEqual([other, 'Nytt', 3]);
	desk.finish(one);
	expect(desk.draft).toBe('Nytt');
	desk.finish(other);
	expect([desk.writing, desk.draft]).toEqual([null, '']);
});
