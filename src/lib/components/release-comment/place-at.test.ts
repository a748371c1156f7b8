import { describe, expect, it } from 'vitest';
import type { ReleasedPlace } from '../release/report.ts';
import { commentablePlace, isBeside, placeKey, writingAddress } from './place-at.ts';

const section: ReleasedPlace = { area: 5, section: 'strengths', question: null, line: null };
const question: ReleasedPlace = { area: 5, section: null, question: '5.1', line: null };
const whole: ReleasedPlace = { area: 5, section: null, question: null, line: null };
const text = ' Riktlinjer finns. ';
const line: ReleasedPlace = { ...section, line: { start: 10, end: 10 + text.length, text } };

describe('places of comments', () => {
	it('[COM-50] a line is its words without the space around them', () => {
		expect(commentablePlace(line)?.words).toEqual({ start: 11, end: 28, exact: 'Riktlinjer finns.' });
	});

	it('[COM-50] an area as a whole and too long a line are none', () => {
		expect(commentablePlace(whole)).toBeNull();
		const long = { start: 0, end: 2001, text: 'å'.repeat(2001) };
		expect(commentablePlace({ ...line, line: long })).toBeNull();
	});

	it('[COM-50] what is about a place is beside that place alone, words where they end', () => {
		const words = (start: number, end: number) => ({
			area: 5,
			section: 'strengths' as const,
			question: null,
			words: { start, end, exact: '' }
		});
		const beside = [section, question, whole, line];
		const shownAt = (place: Parameters<typeof isBeside>[0]) => beside.map((at) => isBeside(place, at));
		expect(shownAt(words(2, 12))).toEqual([false, false, false, true]);
		expect(shownAt(words(12, 29))).toEqual([false, false, false, true]);
		expect(shownAt(words(2, 10))).toEqual([false, false, false, false]);
		expect(shownAt(words(12, 40))).toEqual([false, false, false, false]);
		expect(shownAt({ area: 5, section: 'strengths', question: null, words: null })).toEqual([
			true,
			false,
			false,
			false
		]);
		expect(shownAt({ area: 5, section: null, question: '5.1', words: null })).toEqual([
			false,
			true,
			false,
			false
		]);
	});

	it('[COM-50] has a key and an address of its own', () => {
		const places = [section, question, line].map(commentablePlace).filter((place) => place !== null);
		expect(places.map(placeKey)).toEqual(['5-strengths', 'question-5.1', '5-strengths-11-28']);
		expect(places.map((place) => writingAddress('r', place))).toEqual([
			'/review/r/comments/new?area=5&section=strengths',
			'/review/r/comments/new?area=5&question=5.1',
			'/review/r/comments/new?area=5&section=strengths&start=11&end=28'
		]);
	});
});
