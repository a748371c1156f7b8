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
	const posted: { name: string; fields: Readonly<Record<string, unknown>>; of: number | undefined }[] = [];
	const here = {
		doc,
		posted,
		/** The area where Anna stands. */
		area: 1,
		words: wordsFor('sv'),
		get sources() {
			return { me: 'anna', evaluation, scores: [], revealed: [], sheet: sheetIn(doc), scoredBy: {} };
		},
		get reading() {
			return readArea(here.area, here.sources);
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
		act: async (name: string, fields: Readonly<Record<string, unknown>>, _done?: string, of?: number) => {
			posted.push({ name, fields, of });
			return true;
		}
	};
	return here;
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
			{ name: 'handInQuestion', fields: { question: '1.1', value: score(700, 'Beslutet är nytt.') }, of: 1 }
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

	it('[ACT-20] who goes on to another area before the sheet is saved hands in the one they asked for', async () => {
		const here = desk({ phase: 'scoring' });
		writeSheetScore(here.doc, '1.1', 1, score(700));
		writeSheetScore(here.doc, '1.2', 1, score(900));
		const handingIn = handInArea(here);
		here.area = 2;
		await handingIn;
		expect(here.posted).toEqual([
			{ name: 'handInArea', fields: { values: { '1.1': score(700), '1.2': score(900) } }, of: 1 }
		]);
	});

	it('[ACT-21] a blank is not handed in', async () => {
		const here = desk({ areas: { 1: openedArea }, questions: { '1.1': { round: 2, blindOpen: true } } });
		writeSheetScore(here.doc, '1.1', 2, score(null, 'Vet inte.'));
		await handInQuestion(here, '1.1');
		expect(here.posted).toEqual([]);
	});
});
