/** What a person can choose about the interface, and what holds when nothing is chosen. */
import { isLanguage, type Language } from '../../src/lib/words/languages.ts';

export { isLanguage, type Language };

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
	return themes.some((theme) => theme === value);
}

/**
 * The first language of an `Accept-Language` header that the interface has, by weight, then by order; else Swedish.
 * `no` and `nn` read Norwegian bokmål.
 */
export function languageWished(header: string | null | undefined): Language {
	const wishes = (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
			const weight = rest.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
			return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter((wish) => wish.weight > 0)
		.sort((a, b) => b.weight - a.weight);
	for (const { tag } of wishes) {
		const language = tag === 'no' || tag === 'nn' ? 'nb' : tag;
		if (isLanguage(language)) return language;
	}
	return 'sv';
}
