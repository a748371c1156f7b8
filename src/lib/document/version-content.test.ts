import { describe, expect, it } from 'vitest';
import type { Doc } from 'yjs';
import { agreement, reopenedAgreement, sampleEvaluation } from '../domain/sample-evaluation.ts';
import { canonicalJson } from './canonical.ts';
import { emptyDoc } from './load.ts';
import type { Block } from './narrative.ts';
import { writeSection } from './narrative-write.ts';
import { writeScore } from './scores.ts';
import { contentOf, readContent } from './version-content.ts';

const evaluation = sampleEvaluation({
	questions: { '1.1': { agreement }, '1.2': { agreement: reopenedAgreement } }
});

function contentWithScores() {
	const doc = emptyDoc({ kind: 'evaluation', areas: [1, 2] });
	writeScore(doc, '1.1', 'bo', { x: 777, rationale: 'bara för gruppen', confidence: 'unsure' });
	return contentOf(evaluation, doc);
}

describe('what a version holds', () => {
	it('[VER-1] is agreed points; what was reopened or never agreed has none', () => {
		const questions = contentWithScores().areas.flatMap((area) => area.questions);
		expect(questions).toEqual([
			{ id: '1.1', max: 10, x: 800 },
			{ id: '1.2', max: 20, x: null },
			{ id: '2.1', max: 30, x: null }
		]);
	});

	it('[VER-2] is never what one person gave or why', () => {
		const json = canonicalJson(contentWithScores());
		expect(json).not.toContain('777');
		expect(json).not.toContain('bara för gruppen');
		expect(json).not.toContain('"bo"');
	});

	it('[VER-3] is read back as it was written, and nothing else is', () => {
		const content = contentWithScores();
		const json = canonicalJson(content);
		expect(readContent(json)).toEqual(content);
		expect(() => readContent(json.replace('"x":800', '"x":"8"'))).toThrow(TypeError);
		expect(() => readContent(json.replace('"year"', '"extra":1,"year"'))).toThrow(TypeError);
		expect(() => readContent('{}')).toThrow(TypeError);
	});

	it('[REF-7] [REF-9] has ★ of strengths, no ties, and says nothing of lines without', () => {
		const doc = emptyDoc({ kind: 'evaluation', areas: [1, 2] });
		const runs = [{ text: 'Dialog', bold: false, italic: false, href: null }];
		const references = [{ at: 3, target: 'evidence/e1' }];
		const item = { type: 'item', runs, lists: [] } as const;
		const list = { type: 'list', ordered: false, start: 1, items: [item] } as const;
		const star = { goodExample: true, references } as const;
		const before = canonicalJson(contentWith(doc, [list]));
		const marked: Block = {
			...list,
			items: [{ ...item, ...star, lists: [{ ...list, items: [{ ...item, ...star }] }] }]
		};
		const content = contentWith(doc, [marked]);
		const starred = { ...item, goodExample: true };
		expect(content.areas[0]?.texts.strengths).toEqual([
			{ ...list, items: [{ ...starred, lists: [{ ...list, items: [starred] }] }] }
		]);
		expect(content.areas[0]?.texts.improvements).toEqual([{ ...list, items: [{ ...item, lists: [list] }] }]);
		expect(readContent(canonicalJson(content))).toEqual(content);
		expect(canonicalJson(contentWith(doc, [{ ...list, items: [{ ...item, references }] }]))).toBe(before);
		expect(() =>
			readContent(canonicalJson(content).replace('"goodExample":true', '"goodExample":false'))
		).toThrow();
		expect(() => readContent(before.replace('"runs"', '"references":[],"runs"'))).toThrow(TypeError);
	});
});

function contentWith(doc: Doc, blocks: readonly Block[]) {
	for (const section of ['strengths', 'improvements'] as const) {
		writeSection(doc, 1, section, []);
		writeSection(doc, 1, section, blocks);
	}
	return contentOf(evaluation, doc);
}
