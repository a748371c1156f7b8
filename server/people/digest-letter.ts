/** Wording a letter with notices: what happened and where to read it. It has no room for anybody's words or points. */
import type { NoticeKind } from '../../src/lib/domain/notice.ts';
import type { Language } from '../../src/lib/words/languages.ts';
import { wordsFor, type Words } from '../../src/lib/words/words.ts';
import type { Letter } from './mail.ts';

/** One thing that happened, once or several times, and the page where it is read. */
export type Happening = {
	readonly kind: NoticeKind;
	/** How many times. */
	readonly n: number;
	/** The last day of a review, `yyyy-mm-dd`, as the latest of them has it. */
	readonly day: string | null;
	/** A path of this site. */
	readonly path: string;
};

export type Digest = {
	/** As people call the evaluation: municipality and year. */
	readonly evaluation: string;
	readonly happenings: readonly Happening[];
};

/** `site`: the origin that links begin with. `digests`: at least one. */
export function digestLetter(
	language: Language,
	{ to, site, digests }: { readonly to: string; readonly site: string; readonly digests: readonly Digest[] }
): Letter {
	const words = wordsFor(language);
	const { notices } = words;
	const link = (path: string) => new URL(path, site).href;
	const n = digests.flatMap(({ happenings }) => happenings).reduce((sum, one) => sum + one.n, 0);
	const [first] = digests;
	const subject =
		digests.length === 1 && first !== undefined
			? notices.subject(n, first.evaluation)
			: notices.subjectOfSeveral(n, digests.length);
	const parts = digests.flatMap(({ evaluation, happenings }) => [
		evaluation,
		...happenings.map((one) => `${sentenceOf(one, words)}\n${link(one.path)}`)
	]);
	const text = [notices.greeting, ...parts, notices.farewell(link('/settings#letters'))].join('\n\n');
	return { to, subject, text };
}

function sentenceOf({ kind, n, day }: Happening, { notices, numbers }: Words): string {
	// At noon it is the same day in Sweden and in universal time.
	return notices.happened[kind](n, day === null ? null : numbers.day(Date.parse(`${day}T12:00:00Z`)));
}
