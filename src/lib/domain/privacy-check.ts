/**
 * What in a text points at one person and should be looked at before a release. It points out and decides nothing:
 * too much rather than too little.
 */
import type { Section } from './edit.ts';
import { contactsIn } from './privacy-contacts.ts';
import { namesIn } from './privacy-names.ts';
import { titlesIn } from './privacy-titles.ts';
import { takenPlaces } from './taken-places.ts';

export const findingKinds = ['name', 'title', 'quotation', 'email', 'phone', 'identity-number'] as const;

/** A name, a title that one person holds, a direct quotation, an address, a telephone number, a personnummer. */
export type FindingKind = (typeof findingKinds)[number];

/** Where in a text, in UTF-16 units, end exclusive. */
export interface Found {
	readonly kind: FindingKind;
	readonly start: number;
	readonly end: number;
}

/** A section's plain text, and the addresses behind its links. */
export interface CheckedText {
	readonly area: number;
	readonly section: Section;
	readonly text: string;
	readonly links: readonly string[];
}

export interface Finding {
	readonly kind: FindingKind;
	readonly area: number;
	readonly section: Section;
	/** The words themselves. The same words in one section are one finding. */
	readonly exact: string;
	/** Words on the same line before and after the first place; empty for an address behind a link. */
	readonly before: string;
	readonly after: string;
	/** How many places, at least 1. */
	readonly times: number;
}

/** How much of the line is told on either side, in UTF-16 units. */
const AROUND = 60;

/**
 * The findings in the order of the texts.
 * @param people names to look for besides those that look like names: the team's and the contacts'
 * @param place the municipality's name, which is no person's
 */
export function privacyFindings(
	texts: readonly CheckedText[],
	people: readonly string[],
	place: string
): Finding[] {
	return texts.flatMap((checked) => {
		const { text, links } = checked;
		const contacts = contactsIn(text);
		const taken = takenPlaces(text.length);
		for (const { start, end } of contacts) taken.take(start, end);
		const names = namesIn(text, people, place).filter(({ start, end }) => taken.isFree(start, end));
		const found = [...contacts, ...names, ...titlesIn(text), ...quotationsIn(text)];
		found.sort((a, b) => a.start - b.start || a.end - b.end);
		const seen = found.map((one) => shown(checked, one));
		return together([...seen, ...links.flatMap((link) => behindLink(checked, link))]);
	});
}

/** Words in quotation marks, two or more, and lines that begin with a dash as speech does. */
function quotationsIn(text: string): Found[] {
	// That there is a space is asked before the closing mark is looked for: else a mark that is never closed costs
	// a search for each space after it.
	const marked = [...text.matchAll(/[”“"»«„](?=[^”“"»«„\s]*\s)[^”“"»«„\n]*(?:\n[^”“"»«„\n]*)?[”“"»«]/gu)];
	const spoken = [...text.matchAll(/^[–—-]\s+\p{Lu}.*$/gmu)];
	return [...marked, ...spoken].map(({ index, 0: exact }) => ({
		kind: 'quotation',
		start: index,
		end: index + exact.length
	}));
}

function shown({ area, section, text }: CheckedText, { kind, start, end }: Found): Finding {
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	return {
		kind,
		area,
		section,
		exact: text.slice(start, end),
		before: before.slice(before.lastIndexOf('\n') + 1).toWellFormed(),
		after: (after.split('\n')[0] ?? '').toWellFormed(),
		times: 1
	};
}

/** Addresses that lie behind other words. */
function behindLink({ area, section, text }: CheckedText, link: string): Finding[] {
	const [, scheme = '', rest = ''] = /^(mailto|tel):([^?]+)/i.exec(link) ?? [];
	if (rest === '' || text.includes(rest)) return [];
	const kind = scheme.toLowerCase() === 'tel' ? 'phone' : 'email';
	return [{ kind, area, section, exact: rest, before: '', after: '', times: 1 }];
}

function together(findings: readonly Finding[]): Finding[] {
	const known = new Map<string, Finding>();
	for (const finding of findings) {
		const key = `${finding.kind} ${finding.exact}`;
		const same = known.get(key);
		known.set(key, same === undefined ? finding : { ...same, times: same.times + 1 });
	}
	return [...known.values()];
}
