/** Judging a file in the browser, and how it is put: genuine, changed, of an unknown key, or not to be decided here. */
import { checkFile, fileQuestions, type Answer, type FileVerdict } from '$lib/seal/checking.ts';
import { cryptographyOf } from './browser-cryptography.ts';
import { isSumAnswer } from './sum-answer.ts';

/** The same four words in `words.lock.verify`. */
export type Judgement = 'intact' | 'broken' | 'foreign' | 'partly';

export interface Judged {
	readonly name: string;
	readonly judgement: Judgement;
	/** Null where the browser can't work anything out. */
	readonly verdict: FileVerdict | null;
	/** Whether the server has it among its locked versions. */
	readonly here: Answer;
}

/** @throws where the file can't be read */
export async function judgeFile(file: File, published: readonly string[]): Promise<Judged> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	// Missing on pages that came neither by https nor from this machine.
	if (!isSecureContext) return { name: file.name, judgement: 'partly', verdict: null, here: 'unasked' };
	const verdict = await checkFile(bytes, published, cryptographyOf(crypto.subtle));
	const judgement = judgementOf(verdict);
	const asks = judgement !== 'broken' && verdict.manifest !== null;
	const here = asks ? await isHere(verdict.manifest.content) : 'unasked';
	return { name: file.name, judgement, verdict, here };
}

export function judgementOf({ intact, answers }: Pick<FileVerdict, 'intact' | 'answers'>): Judgement {
	if (intact) return 'intact';
	const wrong = fileQuestions.filter((question) => answers[question] === 'no');
	if (wrong.some((question) => question !== 'published')) return 'broken';
	return wrong.length > 0 ? 'foreign' : 'partly';
}

/** Only the checksum is sent. */
async function isHere(checksum: string): Promise<Answer> {
	try {
		const response = await fetch(`/verify/sums/${checksum}`);
		const answer: unknown = response.ok ? await response.json() : null;
		return isSumAnswer(answer) ? (answer.known ? 'yes' : 'no') : 'unable';
	} catch {
		// Without a network the file is judged all the same.
		return 'unable';
	}
}
