/** A small evaluation to attack by hand, and how the guard takes it. */
import { expect } from 'vitest';
import * as Y from 'yjs';
import { classify, Refuse } from '../../src/lib/document/classify.ts';
import type { Edit } from '../../src/lib/domain/edit.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import { emptyDoc } from '../../src/lib/document/load.ts';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { seedSection } from '../../src/lib/document/narrative-seed.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { forge } from './guard-forge.ts';
import type { Forged, Ref, Write } from './guard-forge.ts';
import { view } from './guard-view.ts';

/** the attacker's client id */
export const EVIL = 66;
export const SCORE = { x: 500, rationale: '', confidence: null };
export const LOCKED = narrativeRoot(1, 'general');
export const OPEN = narrativeRoot(2, 'general');

/** Two sections with text, and Bo's score; written by client 1. */
export function victim(): Y.Doc {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1, 2] });
	doc.clientID = 1;
	seedSection(doc, 1, 'general', ['locked text']);
	seedSection(doc, 2, 'general', ['open']);
	writeScore(doc, '1.1', 'bo', SCORE);
	return doc;
}

/** The first words of a section. */
export function textIn(doc: Y.Doc, root: string): Y.XmlText {
	const paragraph = doc.get(root, Y.XmlElement).get(0);
	const inside = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	if (!(inside instanceof Y.XmlText)) throw new Error('no text');
	return inside;
}

export function idOf(item: Y.Item | null | undefined): Ref {
	if (item === null || item === undefined) throw new Error('no item');
	return [item.id.client, item.id.clock];
}

/** The id of a section's last letter. */
export function lastOf(doc: Y.Doc, root: string): Ref {
	const start = textIn(doc, root)._start;
	const [client, clock] = idOf(start);
	return [client, clock + (start?.length ?? 1) - 1];
}

/** The id of Bo's score. */
export function score(doc: Y.Doc): Ref {
	return idOf(doc.getMap('scores')._map.get('1.1:bo'));
}

/** An update of the attacker's own. */
export function evil(...structs: Write[]): Forged {
	return { blocks: [{ client: EVIL, clock: 0, structs }] };
}

/** The refusal's code, `missing`, or the edits; the document must be as it was. */
export function judge(doc: Y.Doc, forged: Forged): string | Edit[] {
	const before = JSON.stringify([...view(doc)]);
	const roots = doc.share.size;
	try {
		const verdict = classify(forge(forged), doc);
		return verdict.kind === 'missing' ? 'missing' : editsOf(verdict, doc);
	} catch (error) {
		if (error instanceof Refuse) return error.code;
		throw error;
	} finally {
		expect([JSON.stringify([...view(doc)]), doc.share.size]).toEqual([before, roots]);
	}
}
