import { describe, expect, it } from 'vitest';
import { wordsFor } from '$lib/words/words.ts';
import { homeFields, homeFilledIn, homeIn } from './home-municipality.server.ts';

const words = wordsFor('sv');

function told(fields: Readonly<Record<string, string>>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return homeIn(homeFilledIn(form), words);
}

describe('where one comes from, as a form tells it', () => {
	it.each([
		[{ home: ' ystad ' }, '1286'],
		[{ home: 'Ystads kommun' }, '1286'],
		[{ home: '1286' }, '1286'],
		[{ 'home-none': 'yes' }, ''],
		[{ home: '', 'home-none': 'yes' }, '']
	])('[PEO-23] %o is %j', (fields, home) => {
		expect(told(fields)).toEqual({ home });
	});

	it.each([
		[{}, words.homeMunicipality.missing],
		[{ home: ' ' }, words.homeMunicipality.missing],
		[{ home: 'Ystad', 'home-none': 'yes' }, words.homeMunicipality.both],
		[{ home: 'Storstad' }, words.createEvaluation.municipalityUnknown('Storstad')],
		[{ home: '9999' }, words.createEvaluation.municipalityUnknown('9999')]
	])('[PEO-23] %o is told what is wrong', (fields, problem) => {
		expect(told(fields)).toEqual({ problem });
	});

	it('[PEO-23] what is known fills the fields, and reads as the same again', () => {
		for (const home of ['1286', '0180', '']) expect(homeIn(homeFields(home), words)).toEqual({ home });
		expect(homeFields(null)).toEqual({ municipality: '', none: false });
	});
});
