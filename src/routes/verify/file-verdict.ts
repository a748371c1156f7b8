/** Judging a file in the browser, and how it is put: genuine, kept by the server, changed, of an unknown key, or not to be decided here. */
import { checkFile, fileQuestions, type Answer, type FileVerdict } from '$lib/seal/checking.ts';
import { cryptographyOf } from './browser-cryptography.ts';
import { isSumAnswer, type SumAnswer } from './sum-answer.ts';

/** The same words in `words.lock.verify`. `kept`: the server says that it made the file of a locked version. */
export type Judgement = 'intact' | 'kept' | 'broken' | 'foreign' | 'partly';

export interface Judged {
	readonly name: string;
	readonly judgement: Judgement;
	/** Null where the browser can't work anything out, and of files that are known by their checksum alone. */
	readonly verdict: FileVerdict | null;
	/** Whether the server has it among its locked versions. */
	readonly here: Answer;
	/** What the server says of a file that is known by its checksum alone. */
	readonly told: SumAnswer | null;
}

/** @throws where the file can't be read */
export async function judgeFile(file: File, published: readonly string[]): Promise<Judged> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	// Missing on pages that came neither by https nor from this machine.
	const nothing = { name: file.name, verdict: null, here: 'unasked', told: null } as const;
	if (!isSecureContext) return { ...nothing, judgement: 'partly' };
	const by = cryptographyOf(crypto.subtle);
	const verdict = await checkFile(bytes, published, by);
	if (verdict.answers.form === 'no') {
		const told = await askOf(await by.sha256(bytes));
		if (told === null) return { ...nothing, judgement: 'partly' };
		if (told.known) return { ...nothing, judgement: 'kept', told };
	}
	const judgement = judgementOf(verdict);
	const asks = judgement !== 'broken' && verdict.manifest !== null;
	const here = asks ? await isHere(verdict.manifest.content) : 'unasked';
	return { name: file.name, judgement, verdict, here, told: null };
}

export function judgementOf({ intact, answers }: Pick<FileVerdict, 'intact' | 'answers'>): Judgement {
	if (intact) return 'intact';
	const wrong = fileQuestions.filter((question) => answers[question] === 'no');
	if (wrong.some((question) => question !== 'published')) return 'broken';
	return wrong.length > 0 ? 'foreign' : 'partly';
}

async function isHere(checksum: string): Promise<Answer> {
	const answer = await askOf(checksum);
	// Without a network the file is judged all the same.
	if (answer === null) return 'unable';
	return answer.known ? 'yes' : 'no';
}

/** Only the checksum is sent. Null where nobody answers. */
async function askOf(checksum: string): Promise<SumAnswer | null> {
	try {
		const response = await fetch(`/verify/sums/${checksum}`);
		const answer: unknown = response.ok ? await response.json() : null;
		return isSumAnswer(answer) ? answer : null;
	} catch {
		return null;
	}
}
