import { expect, it } from 'vitest';
import { apart } from './signs.ts';

it('[COM-18] signs stand at their lines, and none over another', () => {
	const signs = [
		{ id: 'far', top: 200 },
		{ id: 'first', top: 0 },
		{ id: 'same', top: 0 },
		{ id: 'near', top: 30 }
	];
	expect(apart(signs)).toEqual([
		{ id: 'first', top: 0 },
		{ id: 'same', top: 28 },
		{ id: 'near', top: 56 },
		{ id: 'far', top: 200 }
	]);
});
