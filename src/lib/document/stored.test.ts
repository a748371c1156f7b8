/** The typed accessors over the maps, all by the same rules. */
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { agreementOf, agreementsIn, writeAgreement } from './agreed.ts';
import { confirmationOf, confirmationsIn, writeConfirmation } from './confirmations.ts';
import { emptyDoc } from './load.ts';
import { openingOf, openingsIn, writeOpening } from './opened.ts';
import { revealedIn, revealedOf, writeRevealed } from './revealed.ts';
import { roundOf, roundsIn, writeRound } from './rounds.ts';
import { scoreOf, scoresIn, writeScore } from './scores.ts';
import { sheetIn, sheetScoreOf, writeSheetScore } from './sheet.ts';

const SCORE = { x: 1425, rationale: 'därför', confidence: 'fairly' } as const;
const OPENING = { at: 1, by: 'li', early: true, reason: 'brådskar' };
const AGREEMENT = { id: 'g1', x: 1400, reason: null, by: 'li', at: 2 };
const REOPENED = { ...AGREEMENT, reopened: { by: 'bo', at: 3, reason: 'nya uppgifter' } };
const CONFIRMATION = { of: 'g1', kind: 'reserve', text: 'för högt' } as const;

function evaluation(): Y.Doc {
	return emptyDoc({ kind: 'evaluation', areas: [1] });
}

describe('stored values', () => {
	it('[DOC-3] are read as they were written', () => {
		const doc = evaluation();
		writeScore(doc, '1.1', 'bo', SCORE);
		writeRevealed(doc, { question: '1.1', evaluator: 'bo', round: 2, score: SCORE });
		writeRound(doc, '1.1', { n: 2, open: true });
		writeOpening(doc, 1, OPENING);
		writeAgreement(doc, '1.1', AGREEMENT);
		writeAgreement(doc, '1.2', REOPENED);
		writeConfirmation(doc, '1.1', 'bo', CONFIRMATION);
		expect(scoreOf(doc, '1.1', 'bo')).toEqual(SCORE);
		expect(scoresIn(doc)).toEqual([{ question: '1.1', evaluator: 'bo', score: SCORE }]);
		expect(revealedOf(doc, '1.1', 'bo', 2)).toEqual(SCORE);
		expect(revealedOf(doc, '1.1', 'bo', 1)).toBeNull();
		expect(revealedIn(doc)).toEqual([{ question: '1.1', evaluator: 'bo', round: 2, score: SCORE }]);
		expect(roundOf(doc, '1.1')).toEqual({ n: 2, open: true });
		expect(roundsIn(doc).size).toBe(1);
		expect(openingOf(doc, 1)).toEqual(OPENING);
		expect([...openingsIn(doc)]).toEqual([[1, OPENING]]);
		expect(agreementOf(doc, '1.1')).toEqual(AGREEMENT);
		expect(agreementOf(doc, '1.2')).toEqual(REOPENED);
		expect(agreementsIn(doc).size).toBe(2);
		expect(confirmationOf(doc, '1.1', 'bo')).toEqual(CONFIRMATION);
		expect(confirmationsIn(doc)).toEqual([{ question: '1.1', evaluator: 'bo', confirmation: CONFIRMATION }]);
		const sheet = emptyDoc({ kind: 'sheet' });
		writeSheetScore(sheet, '1.1', 1, SCORE);
		expect(sheetScoreOf(sheet, '1.1', 1)).toEqual(SCORE);
		expect(sheetIn(sheet)).toEqual([{ question: '1.1', round: 1, score: SCORE }]);
	});

	it('[DOC-3] with a field missing, wrong or one too many are as if they were not there', () => {
		const wrong: unknown[] = [
			null,
			undefined,
			5,
			'x',
			[],
			{},
			{ x: 1, rationale: '' },
			{ ...SCORE, x: -1 },
			{ ...SCORE, x: 1.5 },
			{ ...SCORE, x: '1' },
			{ ...SCORE, confidence: 'very' },
			{ ...SCORE, more: 1 }
		];
		for (const value of wrong) {
			const doc = evaluation();
			doc.getMap('scores').set('1.1:bo', value);
			expect(scoreOf(doc, '1.1', 'bo'), JSON.stringify(value)).toBeNull();
			expect(scoresIn(doc)).toEqual([]);
		}
		const doc = evaluation();
		doc.getMap('scores').set('1.1', SCORE);
		doc.getMap('agreed').set('1.1', { ...AGREEMENT, reopened: { by: 'bo' } });
		doc.getMap('opened').set('one', OPENING);
		expect([scoresIn(doc), agreementOf(doc, '1.1'), openingsIn(doc).size]).toEqual([[], null, 0]);
	});
});
