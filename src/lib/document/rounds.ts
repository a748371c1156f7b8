/** `rounds`: which round a question is in, and whether it is an open blind round. Only the server writes it. */
import type * as Y from 'yjs';
import { fieldsOf, isCount, isFlag } from './json.ts';
import { ROOT } from './names.ts';

export interface StoredRound {
	/** 1 after the reveal; 2… with blind rounds */
	readonly n: number;
	readonly open: boolean;
}

const SHAPE = { n: isCount, open: isFlag };

export function roundOf(doc: Y.Doc, question: string): StoredRound | null {
	return fieldsOf(doc.getMap(ROOT.rounds).get(question), SHAPE);
}

export function roundsIn(doc: Y.Doc): Map<string, StoredRound> {
	const rounds = new Map<string, StoredRound>();
	for (const [question, value] of doc.getMap(ROOT.rounds).entries()) {
		const round = fieldsOf(value, SHAPE);
		if (round !== null) rounds.set(question, round);
	}
	return rounds;
}

export function writeRound(doc: Y.Doc, question: string, { n, open }: StoredRound): void {
	doc.getMap(ROOT.rounds).set(question, { n, open });
}
