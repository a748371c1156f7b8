// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleCard, sampleLink } from '../../domain/sample-evidence.ts';
import type { EvidenceRead } from '../../live/evidence-reading.ts';
import type { FactStore } from '../../live/fact-store.ts';
import { keepEvidence, recallEvidence } from '../../live/kept-evidence.ts';
import { openEvidenceDesk, type EvidenceDesk } from './evidence-desk.svelte.ts';

// The test runner resolves packages as a server does, and there nothing is reactive.
vi.mock('svelte', () => vi.importActual('../../../../node_modules/svelte/src/index-client.js'));

const card = sampleCard('document', [sampleLink('1.1', 'done')]);
const first: EvidenceRead = { cards: [card], tag: '"a"' };
const stops: (() => void)[] = [];

function memory(): FactStore {
	const kept = new Map<string, unknown>();
	return {
		put: async (user, name, value) => void kept.set(`${user} ${name}`, structuredClone(value)),
		get: async (user, name) => kept.get(`${user} ${name}`),
		clear: async () => kept.clear()
	};
}

/** A desk whose server answers with `told`, or not at all where it is null. */
function openDesk(store = memory()) {
	const server: { told: EvidenceRead | null; asked: number } = { told: first, asked: 0 };
	let desk: EvidenceDesk | undefined;
	let kinds = 0;
	stops.push(
		$effect.root(() => {
			const opened = openEvidenceDesk({
				evaluation: () => 'e1',
				recall: () => recallEvidence('anna', 'e1', store),
				keep: (read) => keepEvidence('anna', 'e1', read, store),
				read: async () => {
					server.asked++;
					return server.told;
				}
			});
			desk = opened;
			$effect(() => {
				void opened.kinds;
				kinds++;
			});
		})
	);
	if (desk === undefined) throw new Error('no desk was opened');
	flushSync();
	return {
		desk,
		server,
		/** How often what the questions are told has changed. */
		changes: () => {
			flushSync();
			return kinds - 1;
		}
	};
}

afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

describe('the workspace’s evidence', () => {
	it('[COV-10] is read when another act is logged, and not when none is', async () => {
		const { desk, server } = openDesk();
		await desk.follow(7);
		await desk.follow(7);
		expect(server.asked).toBe(1);
		await desk.follow(8);
		expect(server.asked).toBe(2);
	});

	it('[COV-10] a reading that is the same changes nothing on the screen', async () => {
		const { desk, changes } = openDesk();
		await desk.follow(1);
		expect(changes()).toBe(1);
		await desk.follow(2);
		expect(changes()).toBe(1);
	});

	it('[COV-10] what was read last stays where the server doesn’t answer, and is asked for again', async () => {
		const { desk, server } = openDesk();
		await desk.follow(1);
		server.told = null;
		await desk.follow(2);
		expect([desk.missing, desk.pinnedTo('1.1').length]).toEqual([true, 1]);
		server.told = { cards: [], tag: null };
		await desk.follow(2);
		expect([desk.missing, desk.cards]).toEqual([false, []]);
	});

	it('[COV-10] without a line from the start it is what this browser has kept, if anything', async () => {
		const store = memory();
		await openDesk(store).desk.follow(1);
		const { desk, server } = openDesk(store);
		server.told = null;
		await desk.follow(1);
		expect([desk.missing, desk.cards]).toEqual([true, [card]]);
		const elsewhere = openDesk();
		elsewhere.server.told = null;
		await elsewhere.desk.follow(1);
		expect([elsewhere.desk.missing, elsewhere.desk.cards]).toEqual([true, null]);
	});

	it('[COV-4] tells no question of thin evidence before a card is tied to one', async () => {
		const { desk, server } = openDesk();
		expect(desk.kinds).toBeNull();
		server.told = { cards: [sampleCard('document', [])], tag: null };
		await desk.follow(1);
		expect(desk.kinds).toBeNull();
		server.told = first;
		await desk.follow(2);
		expect(desk.kinds).toEqual(new Map([['1.1', 1]]));
	});
});
