import { expect, it } from 'vitest';
import type { ShownPlace } from '../../domain/shown-comment.ts';
import { Writing } from './writing.svelte.ts';

const one: ShownPlace = { area: 5, section: 'strengths', question: null, words: null };
const other: ShownPlace = { area: 5, section: null, question: '5.2', words: null };

function typeAt(writing: Writing, place: ShownPlace, body: string): void {
	writing.begin(place);
	if (writing.here !== null) writing.here.body = body;
}
const unsaved = (writing: Writing) => writing.unsaved.map(({ body }) => body);

it('[COM-50] what is typed at one place stays when a comment at another is saved', () => {
	const writing = new Writing();
	typeAt(writing, one, 'Första');
	typeAt(writing, other, 'Andra');
	writing.done(one);
	expect(writing.here).toMatchObject({ place: other, body: 'Andra' });
	expect(unsaved(writing)).toEqual(['Andra']);
	writing.done(other);
	expect(writing.here).toBeNull();
	expect(unsaved(writing)).toEqual([]);
});

it('[COM-50] what is typed is there when the form opens again', () => {
	const writing = new Writing();
	typeAt(writing, one, 'Första');
	writing.close();
	expect(writing.here).toBeNull();
	writing.begin(one);
	expect(writing.here?.body).toBe('Första');
});
