/** The interface's languages; Swedish is the source that the others follow key by key. */
export const languages = ['sv', 'en', 'nb'] as const;
export type Language = (typeof languages)[number];

/** Whether a text, from a cookie or a form, names a language of the interface. */
export function isLanguage(text: unknown): text is Language {
	return languages.some((language) => language === text);
}
