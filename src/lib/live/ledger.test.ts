import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { startLedger } from './ledger.ts';

const empty = Y.encodeStateVector(new Y.Doc());

/** A document that gives each of its updates. */
function writer(clientID: number): { doc: Y.Doc; write(words: string): Uint8Array } {
	const doc = new Y.Doc();
	doc.clientID = clientID;
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	return {
		doc,
		write: (words) => {
			const text = doc.getText('t');
			text.insert(text.length, words);
			return updates.at(-1) ?? new Uint8Array();
		}
	};
}

describe('the ledger of a connection', () => {
	it('[LIV-1] settles when each update and step 2 is acknowledged, whatever else is sent', () => {
		const { doc, write } = writer(1);
		const ledger = startLedger();
		ledger.opened();
		ledger.sent({ kind: 'step1', stateVector: empty });
		expect(ledger.settled()).toBe(false);
		ledger.asked(empty);
		ledger.sent({ kind: 'step2', update: Y.encodeStateAsUpdate(doc) });
		ledger.sent({ kind: 'awareness', entries: new Uint8Array() });
		ledger.sent({ kind: 'update', update: write('ab') });
		ledger.acknowledged(1);
		expect(ledger.settled()).toBe(false);
		ledger.acknowledged(2);
		expect(ledger.settled()).toBe(true);
		expect(ledger.committed).toEqual(new Map([[1, 2]]));
	});

	it('[LIV-1] a repeated or belated count changes nothing', () => {
		const { write } = writer(1);
		const ledger = startLedger();
		ledger.opened();
		for (const words of ['a', 'b', 'c']) ledger.sent({ kind: 'update', update: write(words) });
		ledger.acknowledged(2);
		ledger.acknowledged(2);
		ledger.acknowledged(1);
		expect(ledger.committed).toEqual(new Map([[1, 2]]));
		ledger.acknowledged(3);
		expect(ledger.committed).toEqual(new Map([[1, 3]]));
	});

	it('[LIV-1] a frame that the server threw away and asked about is not counted as committed', () => {
		const { doc, write } = writer(1);
		const ledger = startLedger();
		ledger.opened();
		ledger.sent({ kind: 'update', update: write('abc') });
		ledger.asked(empty);
		ledger.sent({ kind: 'step2', update: Y.encodeStateAsUpdate(doc) });
		ledger.acknowledged(1);
		expect(ledger.committed.size).toBe(0);
		expect(ledger.settled()).toBe(false);
		ledger.acknowledged(2);
		expect(ledger.committed).toEqual(new Map([[1, 3]]));
	});

	it('[LIV-1] a new connection counts anew, and what was on its way must be given again', () => {
		const { write } = writer(1);
		const ledger = startLedger();
		ledger.opened();
		ledger.sent({ kind: 'step2', update: write('abc') });
		ledger.opened();
		ledger.acknowledged(1);
		expect(ledger.committed.size).toBe(0);
		expect(ledger.settled()).toBe(false);
	});

	it('[LIV-1] an edit that could not be sent unsettles until the server has asked again', () => {
		const { doc } = writer(1);
		const ledger = startLedger();
		ledger.opened();
		ledger.sent({ kind: 'step2', update: Y.encodeStateAsUpdate(doc) });
		ledger.acknowledged(1);
		ledger.missed();
		expect(ledger.settled()).toBe(false);
	});

	it('[LIV-4] what the server tells and what it says it has is committed', () => {
		const others = writer(2);
		const ledger = startLedger();
		ledger.heard(others.write('hej'));
		expect(ledger.committed).toEqual(new Map([[2, 3]]));
		others.write(' där');
		ledger.asked(Y.encodeStateVector(others.doc));
		expect(ledger.committed).toEqual(new Map([[2, 7]]));
	});
});
