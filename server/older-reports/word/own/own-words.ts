/** Titles and numbers as Samsyn's own files write them. */

/** What a cell says of something that isn't known. */
const UNKNOWN = '–';

/** `Område 3: Politisk styrning` is the latter; null where there is no more than the number. */
export const titleIn = (words: string): string | null =>
	/^\D*\d+\s*:\s*(.+)$/s.exec(words)?.[1]?.trim() ?? null;

/** What Samsyn writes where nobody has written or decided, in the languages of its reports. */
const instead = new Set(['Ingen text har skrivits.', 'Det er ikke skrevet noen tekst.']);
const undecided = new Set(['', UNKNOWN, 'ej överenskommen', 'ikke enighet ennå']);

export const isInsteadOfText = (words: string): boolean => instead.has(words.trim());
export const isUnknown = (cell: string): boolean => undecided.has(cell.trim());

export const knownText = (text: string): string | null =>
	text.trim() === '' || text.trim() === UNKNOWN ? null : text.trim();

/** Null for whatever isn't a whole number and nothing else. */
export const wholeNumber = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);

/** `668 av 800 poäng` is the former. */
export const firstNumber = (text: string): number | null => wholeNumber(/\d+/.exec(text)?.[0] ?? '');

/** `84 %` */
export const percentIn = (text: string): number | null =>
	wholeNumber(/^(\d{1,3})\s*%$/.exec(text)?.[1] ?? '');
