import { describe, expect, it } from 'vitest';
import { agreement, reopenedAgreement, sampleEvaluation } from '../domain/sample-evaluation.ts';
import { canonicalJson } from './canonical.ts';
import { emptyDoc } from './load.ts';
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
});
