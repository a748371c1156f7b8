/** A line of interview notes: who said it by role code, which questions it is about, and what it may become. */

export interface NoteLine {
	/** `P1`, as at the line's beginning in `P1: …`; never a name. */
	readonly code: string | null;
	/** Questions' ids, each once, in the order they stand: `#5.2`. */
	readonly questions: readonly string[];
	/** `!`: possibly a strength. */
	readonly strength: boolean;
	/** `?`: to be followed up. */
	readonly followUp: boolean;
	/** What is left without role and signs. */
	readonly words: string;
}

const ROLE = /^([\p{L}]{1,4}[0-9]{1,3}):(?=\s|$)/u;
/** Not within a word, and not the beginning of a longer number. */
const QUESTION = /(?<![\p{L}\p{N}#])#([1-9][0-9]?\.[1-9][0-9]?)(?![\p{L}\p{N}]|\.[0-9])/gu;
/** Signs before the first word may touch it; elsewhere they stand by themselves, as no question in a sentence does. */
const FIRST = /^[!?]{1,2}/;
const ALONE = /(?<=\s)[!?]{1,2}(?=\s|$)/g;

export function noteLine(line: string): NoteLine {
	const questions = [...line.matchAll(QUESTION)].flatMap(([, id]) => (id === undefined ? [] : [id]));
	let rest = line.replace(QUESTION, ' ').trim();
	let signs = '';
	const takeFirst = () => {
		rest = rest
			.replace(FIRST, (found) => {
				signs += found;
				return '';
			})
			.trimStart();
	};
	takeFirst();
	const code = ROLE.exec(rest)?.[1] ?? null;
	if (code !== null) {
		rest = rest.slice(code.length + 1).trimStart();
		takeFirst();
	}
	rest = rest.replace(ALONE, (found) => {
		signs += found;
		return '';
	});
	return {
		code: code?.toUpperCase() ?? null,
		questions: [...new Set(questions)],
		strength: signs.includes('!'),
		followUp: signs.includes('?'),
		words: rest.replace(/\s+/g, ' ').trim()
	};
}

/** Where in the line its ties to questions stand: from and to. */
export function questionsIn(line: string): readonly (readonly [from: number, to: number])[] {
	return [...line.matchAll(QUESTION)].map(({ index, 0: found }) => [index, index + found.length] as const);
}

/** A line that says something, and which of the text's it is, 0…. */
export interface PlacedLine extends NoteLine {
	readonly at: number;
}

/** The lines of notes that say something or carry a sign. */
export function noteLines(text: string): PlacedLine[] {
	return text
		.split('\n')
		.map((line, at) => ({ at, ...noteLine(line) }))
		.filter(({ words, questions }) => words !== '' || questions.length > 0);
}

/** Whether a line appears elsewhere than where it was written: under its questions, or among what may become something. */
export function isTagged({ questions, strength, followUp }: NoteLine): boolean {
	return questions.length > 0 || strength || followUp;
}
