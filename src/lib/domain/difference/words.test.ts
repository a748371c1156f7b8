import { describe, expect, it } from 'vitest';
import { tokensOf, wordCount, wordDifference, type Piece } from './words.ts';

/** [−gone−] and {+come+}. */
const shown = (pieces: readonly Piece[]) =>
	pieces
		.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[−${text}−]` : `{+${text}+}`))
		.join('');

describe('words', () => {
	it.each([
		['Kommunen har 14,5 poäng.', ['Kommunen', ' ', 'har', ' ', '14,5', ' ', 'poäng', '.']],
		['e-tjänster (5.2)', ['e-tjänster', ' ', '(', '5.2', ')']],
		['två  rum\nåäö', ['två', '  ', 'rum', '\n', 'åäö']],
		['och/eller 👩‍👩‍👧', ['och/eller', ' ', '👩', '\u200d', '👩', '\u200d', '👧']]
	])('[VER-22] %j are told apart', (text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
		expect(tokensOf(text).join('')).toBe(text);
	});

	it.each([
		['', '', ''],
		['Samma ord.', 'Samma ord.', 'Samma ord.'],
		[
			'Alla nämnder följer upp.',
			'De flesta nämnder följer upp.',
			'[−Alla−]{+De flesta+} nämnder följer upp.'
		],
		['Texten är kort.', 'Texten är inte kort.', 'Texten är {+inte +}kort.'],
		['Den gamla dåliga boken', 'Den nya fina boken', 'Den [−gamla dåliga−]{+nya fina+} boken'],
		['Ett ord, ett till', 'Två ord, ett till', '[−Ett−]{+Två+} ord, ett till'],
		['punkt.', 'punkt!', 'punkt[−.−]{+!+}']
	])('[VER-22] %j → %j', (before, after, expected) => {
		expect(shown(wordDifference(before, after))).toBe(expected);
	});

	it('[VER-22] both texts can be read out of the pieces', () => {
		const before = 'Kommunen har en strategi, men den är inte känd (2.1).\nAlla nämnder rapporterar.';
		const after =
			'Kommunen har en ny strategi. Den är känd av de flesta (2.1).\nNämnderna rapporterar i maj.';
		const pieces = wordDifference(before, after);
		const without = (kind: Piece['kind']) =>
			pieces
				.filter((piece) => piece.kind !== kind)
				.map(({ text }) => text)
				.join('');
		expect(without('inserted')).toBe(before);
		expect(without('deleted')).toBe(after);
	});

	it('[VER-23] words are counted, not signs', () => {
		expect(wordCount(wordDifference('Ett, två och tre.', 'Ett – fyra, fem och tre!'))).toEqual({
			inserted: 2,
			deleted: 1
		});
	});
});
