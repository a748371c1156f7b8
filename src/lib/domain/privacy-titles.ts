/** Titles that one person in a municipality holds: whoever reads them knows who is meant. */
import type { Found } from './privacy-check.ts';

const singular = (title: string, endings: string) => `${title}(?:${endings})?`;

/** Heads and directors in the singular; the plural is many. */
const heads = singular('[\\p{L}-]+(?:chef|direktör)', 's|en|ens');
/** Heads that are many in any municipality, or none in particular. */
const many = /^(?:enhets|mellan|linje|förstalinje|grupp|sektions|avdelnings|del)chef/i;

/** As many as somebody may bear; without an end to them a row of "vice" costs a search for each. */
const ranks = '(?:förste |andre |andra |1:e |2:e |vice ){0,3}';
const chairs = `${ranks}(?:[\\p{L}]+(?:s|nas) )${ranks}ordförande(?:ns?)?`;
/** Whose chair there is one of. */
const bodies =
	/(?:styrelsens|nämndens|fullmäktiges|utskottets|beredningens|rådets|revisionens|revisorernas)\s/i;

const others = [
	singular('(?:kommunal|oppositions|borgar|region|stads)råd', 's|et|ets'),
	singular('\\p{L}+ordförande', 'n|ns'),
	singular('(?:stads|kommun|läns)(?:jurist|arkitekt|arkivarie|ekolog|antikvarie)', 's|en|ens|n|ns'),
	singular('(?:kommun|nämnd|fullmäktige)sekreterare', 's|n|ns'),
	singular('dataskyddsombud', 's|et|ets'),
	singular('(?:säkerhets|beredskaps)samordnare', 's|n|ns'),
	singular('överförmyndare', 's|n|ns'),
	'medicinskt ansvarig(?:a)? sjuksköterska(?:ns?)?'
].join('|');

const before = '(?<![\\p{L}\\p{N}-])';
const after = '(?![\\p{L}\\p{N}])';
const pattern = (source: string) =>
	new RegExp(`${before}(?:(?:tf|tillförordnade?|biträdande|vice)\\.? )?(?:${source})${after}`, 'giu');

export function titlesIn(text: string): Found[] {
	const found = [
		...[...text.matchAll(pattern(heads))].filter(([exact]) => !many.test(exact)),
		...[...text.matchAll(pattern(chairs))].filter(([exact]) => bodies.test(exact)),
		...text.matchAll(pattern(others))
	];
	return found.map(({ index: start, 0: exact }) => ({ kind: 'title', start, end: start + exact.length }));
}
