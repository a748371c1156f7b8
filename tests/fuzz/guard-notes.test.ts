import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { classify, Refuse } from '../../src/lib/document/classify.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import { emptyDoc } from '../../src/lib/document/load.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import type { Edit } from '../../src/lib/domain/edit.ts';
import { sizes } from '../sizes.ts';
import { SEEDS, chanceOf, type Chance } from './guard-chance.ts';
import { NET, pull, send, type Client } from './guard-clients.ts';
import { hostileUpdate } from './guard-hostile.ts';

const KIND = { kind: 'notes', interview: 'i-1' } as const;
const ROOT = notesRoot('i-1');
/** Where somebody might want to put something. */
const WISHED = [ROOT, ROOT, ROOT, 'scores', 'sheet', 'agreed', 'narrative:1:general', notesRoot('i-2')];

function clientOf(): Client {
	const doc = emptyDoc(KIND);
	const outbox: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== NET) outbox.push(update);
	});
	return { doc, outbox, undo: new Y.UndoManager(doc.getText(ROOT), { captureTimeout: 0 }) };
}

function write({ doc, undo }: Client, chance: Chance): void {
	const text = doc.getText(ROOT);
	const at = chance.below(text.length + 1);
	const kind = chance.next();
	if (kind < 0.05) undo.undo();
	else if (kind < 0.08) undo.redo();
	else if (kind < 0.7) text.insert(at, chance.pick(['a', '\n', 'P1: #5.2 ', '! ', 'åäö', '😀', 'ett ord ']));
	else text.delete(at, Math.min(text.length - at, 1 + chance.below(12)));
}

/** The edits; null when it has to wait for others. */
function judged(update: Uint8Array, doc: Y.Doc): readonly Edit[] | null {
	const verdict = classify(update, doc);
	return verdict.kind === 'missing' ? null : editsOf(verdict, doc);
}

function isHonest(edits: readonly Edit[]): boolean {
	return edits.every((edit) => edit.kind === 'notes' && edit.interview === 'i-1');
}

/** What a reader could see that is no plain text of these notes, in words. */
function faultsOf(doc: Y.Doc): string[] {
	const faults: string[] = [];
	const text = doc.getText(ROOT);
	for (let item = text._start; item !== null; item = item.right)
		if (!item.deleted && !(item.content instanceof Y.ContentString))
			faults.push(item.content.constructor.name);
	if (text._map.size > 0 && [...text._map.values()].some(({ deleted }) => !deleted)) faults.push('attribute');
	if ([...doc.share.keys()].join() !== ROOT) faults.push('root');
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) faults.push('pending');
	return faults;
}

describe('notes through the guard', () => {
	for (const seed of SEEDS) {
		it(`[GUA-24] [NTE-4] what people write is theirs to write, in whatever order it comes; seed ${seed}`, () => {
			const chance = chanceOf(seed);
			let updates = 0;
			while (updates < sizes.guardNotes / SEEDS.length) {
				const server = emptyDoc(KIND);
				const clients = [clientOf(), clientOf(), clientOf()];
				for (let step = 0; step < 200; step++) {
					const client = chance.pick(clients);
					write(client, chance);
					const update = chance.next() < 0.6 ? send(client, server, chance) : null;
					if (update !== null) {
						updates++;
						const edits = judged(update, server);
						expect(edits === null || isHonest(edits), `seed ${seed}`).toBe(true);
						if (edits !== null) Y.applyUpdate(server, update, NET);
					}
					if (chance.next() < 0.2) pull(client, server);
				}
				for (const { doc } of clients) {
					const whole = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
					expect(
						isHonest(judged(whole, server) ?? [{ kind: 'unknown', why: 'missing' }]),
						`seed ${seed}`
					).toBe(true);
					Y.applyUpdate(server, whole, NET);
				}
				for (const client of clients) {
					pull(client, server);
					expect(client.doc.getText(ROOT).toString()).toBe(server.getText(ROOT).toString());
				}
				expect(faultsOf(server)).toEqual([]);
			}
		}, 600_000);

		it(`[NTE-4] what is let in is plain text in their one root, whatever is forged; seed ${seed}`, () => {
			const chance = chanceOf(seed);
			const tally = { tried: 0, letIn: 0, barred: 0 };
			while (tally.tried < sizes.guardNotes / SEEDS.length) {
				const doc = emptyDoc(KIND);
				const clients = [clientOf(), clientOf()];
				for (let step = 0; step < 40; step++) {
					const client = chance.pick(clients);
					write(client, chance);
					pull({ ...client, doc }, client.doc);
					pull(client, doc);
				}
				for (let attempt = 0; attempt < 60; attempt++) {
					tally.tried++;
					const update = hostileUpdate(doc, chance, WISHED);
					if (!isLetIn(update, doc)) {
						tally.barred++;
						continue;
					}
					tally.letIn++;
					Y.applyUpdate(doc, update);
					expect(faultsOf(doc), `seed ${seed}, attempt ${tally.tried}`).toEqual([]);
				}
			}
			// Both happen, so neither is told of nothing.
			expect(tally.letIn).toBeGreaterThan(tally.tried / 100);
			expect(tally.barred).toBeGreaterThan(tally.tried / 10);
		}, 600_000);
	}
});

function isLetIn(update: Uint8Array, doc: Y.Doc): boolean {
	try {
		const edits = judged(update, doc);
		return edits !== null && isHonest(edits);
	} catch (error) {
		if (error instanceof Refuse) return false;
		throw error;
	}
}
