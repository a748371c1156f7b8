import { describe, expect, it } from 'vitest';
import { emptyDoc } from '../../document/load.ts';
import { sheetIn, sheetScoreOf, writeSheetScore } from '../../document/sheet.ts';
import { can } from '../../domain/permissions.ts';
import { openedArea, sampleEvaluation, type Sample } from '../../domain/sample-evaluation.ts';
import { flushWrites } from '../../live/pending-writes.ts';
import { sheetWriter } from '../../live/score-writer.ts';
import { wordsFor } from '../../words/words.ts';
import { readArea } from './area-reading.ts';
import { handInArea, handInQuestion } from './hand-in.ts';

/** Anna's desk over a sheet in memory that the server has as soon as it is asked for. */
function desk(sample: Sample) {
	const evaluation = sampleEvaluation(sample);
	const doc = emptyDoc({ kind: 'sheet' });
	const posted: { name: string; fields: Readonly<Record<string, unknown>> }[] = [];
	return {
		doc,
		posted,
		words: wordsFor('sv'),
		get reading() {
			const sources = { me: 'anna', evaluation, scores: [], revealed: [], sheet: sheetIn(doc), scoredBy: {} };
			return readArea(1, sources);
		},
		room: {
			own: {
				whenSaved: async () => {
					flushWrites(doc);
					return true;
				}
			}
		},
		may: (action: Parameters<typeof can>[1]) =>
			can({ user: 'anna', administrator: false }, action, evaluation),
		act: async (name: string, fields: Readonly<Record<string, unknown>>) => {
			posted.push({ name, fields });
			return true;
		}
	};
}

const score = (x: number | null, rationale = '') => ({ x, rationale, confidence: null });

describe('handing in from the workspace', () => {
	it('[LIV-10] a rationale that is still being typed is handed in with its blind score', async () => {
		const here = desk({ areas: { 1: openedArea }, questions: { '1.1': { round: 2, blindOpen: true } } });
		const writer = sheetWriter(here.doc);
		writer.put({ question: '1.1', round: 2 }, score(700));
		writer.put({ question: '1.1', round: 2 }, score(700, 'Beslutet är nytt.'));
		expect(sheetScoreOf(here.doc, '1.1', 2)?.rationale).toBe('');
		await handInQuestion(here, '1.1');
		expect(here.posted).toEqual([
			{ name: 'handInQuestion', fields: { question: '1.1', value: score(700, 'Beslutet är nytt.') } }
		]);
		writer.stop();
	});

	it('[LIV-10] and with the scores of a sealed area', async () => {
		const here = desk({ phase: 'scoring' });
		const writer = sheetWriter(here.doc);
		writer.put({ question: '1.1', round: 1 }, score(700));
		writer.put({ question: '1.2', round: 1 }, score(900));
		writer.put({ question: '1.2', round: 1 }, score(900, 'Två källor.'));
		await handInArea(here);
		expect(here.posted[0]?.fields).toEqual({
			values: { '1.1': score(700), '1.2': score(900, 'Två källor.') }
		});
		writer.stop();
	});

	it('[ACT-21] a blank is not handed in', async () => {
		const here = desk({ areas: { 1: openedArea }, questions: { '1.1': { round: 2, blindOpen: true } } });
		writeSheetScore(here.doc, '1.1', 2, score(null, 'Vet inte.'));
		await handInQuestion(here, '1.1');
		expect(here.posted).toEqual([]);
	});
});
