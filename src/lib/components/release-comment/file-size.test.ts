import { expect, it } from 'vitest';
import { wordsFor } from '../../words/words.ts';
import { fileSize } from './file-size.ts';

it.each([
	[1, '1 kB'],
	[48_200, '48 kB'],
	[999_400, '999 kB'],
	[999_600, '1 MB'],
	[1_234_567, '1,2 MB'],
	[10 * 1024 * 1024, '10,5 MB']
])('[COM-69] %i bytes are told as %j', (bytes, told) => {
	expect(fileSize(bytes, wordsFor('sv').numbers)).toBe(told);
});
