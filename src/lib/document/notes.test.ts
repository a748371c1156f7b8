import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalText } from './canonical-text.ts';
import { classify } from './classify.ts';
import { editsOf } from './edits.ts';
import { emptyDoc, loadDoc } from './load.ts';
import { notesRoot, parseNotesRoot } from './names.ts';
import { notesText } from './notes.ts';

const KIND = { kind: 'notes', interview: 'i-1' } as const;
const ROOT = notesRoot('i-1');

/** What the guard says of what `change` makes in somebody's own document. */
function edits(change: (own: Y.Doc) => void, before?: (own: Y.Doc) => void) {
	const own = emptyDoc(KIND);
	before?.(own);
	const doc = loadDoc([Y.encodeStateAsUpdate(own)], KIND);
	change(own);
	const verdict = classify(Y.encodeStateAsUpdate(own, Y.encodeStateVector(doc)), doc);
	if (verdict.kind === 'missing') throw new Error('missing');
	return editsOf(verdict, doc);
}

describe('the document of notes', () => {
	it('[DOC-1] its root names its interview, and is read back', () => {
		expect(parseNotesRoot(ROOT)).toBe('i-1');
		for (const root of [
			'notes',
			'notes:',
			'notes:a/b',
			'notes:å',
			`notes:${'a'.repeat(65)}`,
			'narrative:1:notes'
		])
			expect(parseNotesRoot(root), root).toBeNull();
	});

	it('[NTE-4] characters that come and go are an edit of those notes', () => {
		const told = [{ kind: 'notes', interview: 'i-1' }];
		const write = (own: Y.Doc) => own.getText(ROOT).insert(0, 'P1: #5.2 ja\n');
		expect(edits(write)).toEqual(told);
		expect(edits((own) => own.getText(ROOT).delete(0, 4), write)).toEqual(told);
	});

	it('[NTE-4] anything but characters is unknown', () => {
		const outside: ((own: Y.Doc) => void)[] = [
			(own) => own.getText(ROOT).insert(0, 'fet', { bold: true }),
			(own) => own.getText(ROOT).insertEmbed(0, { image: 'x' }),
			(own) => own.getText(ROOT).insertEmbed(0, new Y.Map()),
			(own) => own.getText(ROOT).setAttribute('a', 'b'),
			(own) => own.getText(ROOT).insert(0, 'en\r\nrad'),
			(own) => own.getText(ROOT).insert(0, 'noll\u0000')
		];
		for (const change of outside)
			expect(edits(change)).toContainEqual({ kind: 'unknown', why: 'notes-content' });
	});

	it('[NTE-4] other roots are not there: neither scores, texts nor another interview’s notes', () => {
		for (const change of [
			(own: Y.Doc) => own.getMap('scores').set('1.1:bo', { x: 1, rationale: '', confidence: null }),
			(own: Y.Doc) => own.getMap('sheet').set('1.1:1', { x: 1, rationale: '', confidence: null }),
			(own: Y.Doc) => own.getText('notes:i-2').insert(0, 'x'),
			(own: Y.Doc) => own.get('narrative:1:general', Y.XmlElement).insert(0, [new Y.XmlText('x')])
		])
			expect(() => edits(change)).toThrow('unknown-root');
	});

	it('[NTE-2] what two write offline is all there when it meets, whatever the other cut and joined', () => {
		const first = emptyDoc(KIND);
		first.getText(ROOT).insert(0, 'P1: ett\nP2: två\n');
		const second = loadDoc([Y.encodeStateAsUpdate(first)], KIND);
		// One joins the lines and takes the second's words away; the other writes within them.
		first.getText(ROOT).delete(7, 8);
		second.getText(ROOT).insert(14, ' #5.2 viktigt');
		Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
		Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
		expect(notesText(first, 'i-1')).toBe(notesText(second, 'i-1'));
		expect(notesText(first, 'i-1')).toContain(' #5.2 viktigt');
		expect(canonicalText(first)).toContain('viktigt');
	});

	it('[NTE-6] a document that is written anew holds nothing of what was deleted', () => {
		const own = emptyDoc(KIND);
		own.getText(ROOT).insert(0, 'Kanariefågel\nkvar');
		own.getText(ROOT).delete(0, 13);
		const bytes = Buffer.from(Y.encodeStateAsUpdate(own));
		expect(bytes.includes('Kanarie')).toBe(false);
		expect(bytes.includes('kvar')).toBe(true);
	});
});
