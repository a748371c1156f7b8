/** The Word press: a process of its own for each report, since numbers within the file are counted from its start. */
import { servePress } from '../press/serve.ts';
import { composeWord } from './compose.ts';

servePress(async (paper, onStep) => {
	await onStep('composing');
	return { bytes: await composeWord(paper), replaced: [] };
});
