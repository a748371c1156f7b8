/** Reading the form in which people choose language, look, keys, letters and name. */
import { isDigestWish, type DigestWish } from '../../src/lib/domain/notice-time.ts';
import { isLanguage, isTheme, type Language, type Theme } from './preferences.ts';

export type Choices = {
	readonly language?: Language;
	/** Null: as the system has it. */
	readonly theme?: Theme | null;
	readonly singleKeys?: boolean;
	/** How often letters with notices may come. */
	readonly digest?: DigestWish;
	readonly name?: string;
};

export type ChoicesProblem = 'language' | 'theme' | 'keys' | 'digest' | 'name';

export type ChoicesReading =
	| { readonly ok: true; readonly choices: Choices; readonly columns: ChosenColumns }
	| { readonly ok: false; readonly problem: ChoicesProblem };

/** The same choices as the user's row has them. */
export type ChosenColumns = {
	readonly language?: Language;
	readonly theme?: Theme | null;
	readonly single_keys?: 0 | 1;
	readonly digest?: DigestWish;
	readonly name?: string;
};

const NAME_LENGTH = 100;

/** Only what the form holds is chosen. Refuses values that aren't offered, and a name that is blank or too long. */
export function chosenIn(form: FormData): ChoicesReading {
	const language = form.get('language');
	const theme = form.get('theme');
	const keys = form.get('singleKeys');
	const digest = form.get('digest');
	const name = form.get('name');
	if (language !== null && !isLanguage(language)) return { ok: false, problem: 'language' };
	if (theme !== null && theme !== 'system' && !isTheme(theme)) return { ok: false, problem: 'theme' };
	if (keys !== null && keys !== 'on' && keys !== 'off') return { ok: false, problem: 'keys' };
	if (digest !== null && !isDigestWish(digest)) return { ok: false, problem: 'digest' };
	const cleanName = typeof name === 'string' ? name.replace(/[\s\p{Cc}]+/gu, ' ').trim() : null;
	if (cleanName === '' || (cleanName?.length ?? 0) > NAME_LENGTH) return { ok: false, problem: 'name' };
	const shared = {
		...(language !== null && { language }),
		...(theme !== null && { theme: theme === 'system' ? null : theme }),
		...(digest !== null && { digest }),
		...(cleanName !== null && { name: cleanName })
	};
	return {
		ok: true,
		choices: { ...shared, ...(keys !== null && { singleKeys: keys === 'on' }) },
		columns: { ...shared, ...(keys !== null && { single_keys: keys === 'on' ? 1 : 0 }) }
	};
}
