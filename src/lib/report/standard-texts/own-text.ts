/** The text that Samsyn brings along: of every report, and of an edition's areas. Nothing that a browser needs to load. */
import type { Area, Edition } from '../../domain/instrument.ts';
import { yearsUsed } from '../../domain/years-used.ts';
import { isStandardTextKey, type TextKey } from '../standard-text.ts';
import { general2016 } from './general-2016.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** As it is written in a field. Empty where there is none. */
export function ownText(edition: Edition, key: TextKey): string {
	const norwegian = edition.country === 'NO';
	if (isStandardTextKey(key)) return (norwegian ? nb : sv)[key];
	const area = edition.areas.find(({ number }) => `general-${number}` === key);
	if (area === undefined) return '';
	const worded = edition.id === 'se-2016' ? general2016[area.number] : undefined;
	return worded ?? byHeadings(area, norwegian);
}

/** Where nobody has worded it, the area's headings say what is judged; empty where it has none. */
function byHeadings({ title, headings }: Area, norwegian: boolean): string {
	if (headings.length === 0) return '';
	const judged = norwegian ? `I området ${title} vurderes:` : `I området ${title} bedöms:`;
	return [judged, '', ...headings.map((heading) => `- ${heading}`)].join('\n');
}

/** The years in which it is used, in the language of its country: `från 2020`. */
export function yearsInWords({ country, used }: Pick<Edition, 'country' | 'used'>): string {
	return country === 'NO' ? yearsUsed(used, 'fra', 'til og med') : yearsUsed(used, 'från', 'till och med');
}
