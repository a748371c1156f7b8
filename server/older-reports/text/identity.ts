/** Whose report it is and of which year: only where the report says it of itself. */
import { findMunicipality } from '../../seed/municipalities.ts';
import type { Line } from './line.ts';

export interface Told<Value> {
	readonly at: number;
	readonly value: Value;
}

const made = /^(?:utvärderingen|evalueringen)\b/i;
const names: readonly RegExp[] = [
	/^utvärderingen av (.{2,60}?) (?:genomför|gjorde|ägde)/i,
	/^evalueringen av (.{2,60}?) ble /i,
	/^(?:\d{1,2}\s*\.?\s*)?(.{2,60}?) i förhållande till kommunkompassen\b/i,
	/^(?:\d{1,2}\s*\.?\s*)?(.{2,60}?) i forhold til kommunekompasset\b/i,
	/^kommune?kompass(?:en|et):\s+(.{2,60}?)\s+(?:19|20)\d\d$/i,
	/^(?:utvärderings|evaluerings)rapport(?: för|:)?\s+(.{2,60}?),?\s+(?:19|20)\d\d$/i
];
const years: readonly RegExp[] = [
	/^((?:19|20)\d\d) års kommunkompass/i,
	/^kommune?kompass(?:en|et):?\s+(?:.{2,60}?\s+)?((?:19|20)\d\d)$/i,
	/^(?:utvärderings|evaluerings)rapport\b.{0,60}?\b((?:19|20)\d\d)$/i,
	/^(?:bilaga|vedlegg)\b.{0,60}?\b((?:19|20)\d\d)(?: års kommunkompass)?$/i
];
const sentenceYear =
	/^[^.]{0,120}?\b(?:genomför\w*|gjorde\w*|ägde|gjennomført|foretatt)\b[^.]{0,60}?\b((?:19|20)\d\d)\b/i;

/** Names as the register has them where it does, in the order they are told. */
export function municipalitiesIn(lines: readonly Line[], start: number, end: number): Told<string>[] {
	return lines.slice(start, end).flatMap(({ words }, index) => {
		const single = words.replace(/\s+/g, ' ');
		const found = names.map((form) => form.exec(single)?.[1]).find((name) => name !== undefined);
		const value = found === undefined ? null : municipalityIn(found);
		return value === null ? [] : [{ at: start + index, value }];
	});
}

/** A sentence that tells when the evaluation was made goes before titles. */
export function yearsIn(lines: readonly Line[], start: number, end: number): Told<number>[] {
	const told: Told<number>[] = [];
	const titles: Told<number>[] = [];
	for (const [index, { words }] of lines.slice(start, end).entries()) {
		const sentence = made.test(words) ? sentenceYear.exec(words)?.[1] : undefined;
		if (sentence !== undefined) told.push({ at: start + index, value: Number(sentence) });
		const title =
			words.length < 100
				? years.map((form) => form.exec(words)?.[1]).find((year) => year !== undefined)
				: undefined;
		if (title !== undefined) titles.push({ at: start + index, value: Number(title) });
	}
	return [...told, ...titles];
}

/** `Helsingborgs stad`, `Sundbybergs kommun`, `Region Gotland`: the name alone, if it is one. */
export function municipalityIn(words: string): string | null {
	const name = words.trim();
	const bare = name.replace(/^(?:region|kommunen)\s+/i, '').replace(/\s+(?:kommune?|kommuns|stads?)$/i, '');
	for (const one of [name, bare, bare.replace(/s$/, '')]) {
		const known = findMunicipality(one);
		if (known !== undefined) return known.name;
	}
	return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(bare) ? bare : null;
}
