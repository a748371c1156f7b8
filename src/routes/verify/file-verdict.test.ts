import { expect, it } from 'vitest';
import type { FileVerdict } from '$lib/seal/checking.ts';
import { judgementOf } from './file-verdict.ts';

const yes: FileVerdict['answers'] = {
	form: 'yes',
	content: 'yes',
	chain: 'yes',
	keys: 'yes',
	signatures: 'yes',
	published: 'yes'
};

it.each([
	['genuine', yes, 'intact'],
	['with other content', { ...yes, content: 'no' }, 'broken'],
	['with other content and an unknown key', { ...yes, content: 'no', published: 'no' }, 'broken'],
	['whole, with an unknown key', { ...yes, published: 'no' }, 'foreign'],
	['whole, in a browser without Ed25519', { ...yes, signatures: 'unable' }, 'partly'],
	[
		'of an unknown key, in a browser without Ed25519',
		{ ...yes, signatures: 'unable', published: 'no' },
		'foreign'
	]
] as const)('[LOCK-22] a file %s', (_, answers, judgement) => {
	const intact = Object.values(answers).every((answer) => answer === 'yes');
	expect(judgementOf({ intact, answers })).toBe(judgement);
});
