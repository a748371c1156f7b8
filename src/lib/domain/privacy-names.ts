/** What looks like people's names in a Swedish text. */
import { ambiguousNames, givenNames } from './given-names.ts';
import type { Found } from './privacy-check.ts';
import { takenPlaces } from './taken-places.ts';

/** A word with a capital, hyphens and a genitive within it. */
const CAPITAL = "\\p{Lu}[\\p{L}]*(?:[-'’]\\p{L}+)*";
const RUN = new RegExp(
	`(?<![\\p{L}\\p{N}@.-])(?:\\p{Lu}\\.|${CAPITAL})(?: (?:(?:von|af|de|van|da|al|el) )?(?:\\p{Lu}\\.|${CAPITAL}))*`,
	'gu'
);

/** How family names end that are seldom anything else. */
const FAMILY =
	/(?:sson|sdotter|qvist|quist|kvist|gren|ström|lund|berg|dahl|holm|blad|fors|stedt|sjö|ius|ander|zadeh|vić|ić)s?$/u;

/** First words of names of bodies, places and programmes. */
const nobody = new Set(
	`Region Regionen Sveriges Svenska Svenskt Kommunal Kommunen Kommunens Staden Stadens Europeiska Förenta Nationella
	Vision Agenda Microsoft Google Facebook Instagram LinkedIn Office Windows Öppna Kolada Kommunkompassen Lean Åren År
	Södra Norra Östra Västra Mellersta Stora Lilla Nya Gamla Nordiska Länsstyrelsen Högskolan Universitetet Sankt Malmö
	Stockholm Stockholms Göteborg Göteborgs Skåne Västra`.split(/\s+/)
);

/** Words that begin sentences, with a capital for no other reason. */
const openers = new Set(
	`Alla Allt Andra Att Av Bland Bortsett Båda Både De Den Denna Deras Dess Dessa Det Detta Där Därför Då Efter Eftersom En
	Enligt Ett Exempel Exempelvis Flera Fram Från För Förutom Genom Gentemot Grannkommunen Hos Hur Här I Idag Igenom Inför
	Ingen Inom Inte Jämfört Kanske Liksom Man Med Medan Mellan Men Mest Mot Många Nu När Nära Och Också Om Omkring På Redan
	Samt Samtidigt Sedan Sin Som Sådana Till Tillsammans Trots Under Ur Utan Utanför Utöver Varje Vi Via Vid Vår Våra Även
	Åt Över Övriga`.split(/\s+/)
);

/**
 * Names of people who are known, given names with or without a family name, family names by their endings,
 * and two words with a capital where neither belongs to a body, a place or the head of a sentence.
 */
export function namesIn(text: string, people: readonly string[], place: string): Found[] {
	const found: Found[] = [];
	const taken = takenPlaces(text.length);
	const add = (start: number, length: number) => {
		const end = start + length;
		if (taken.take(start, end)) found.push({ kind: 'name', start, end });
	};
	for (const known of people.filter((name) => name.trim().length > 1)) {
		for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + known.length))
			if (!isLetter(text[at - 1]) && !isLetter(text[at + known.length], 's')) add(at, known.length);
	}
	for (const { index, 0: run } of text.matchAll(RUN)) {
		const name = nameWithin(run, beginsSentence(text, index), place);
		if (name !== null) add(index + name.at, name.length);
	}
	return found.toSorted((a, b) => a.start - b.start);
}

interface Part {
	readonly at: number;
	readonly length: number;
}

/** The person in a run of words with capitals, if there seems to be one. */
function nameWithin(run: string, head: boolean, place: string): Part | null {
	const words = [...run.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ index, word }));
	for (const [at, { index, word }] of words.entries()) {
		const more = words.length - at > 1;
		const first = head && at === 0;
		const isPlace = word === place || word === `${place}s` || nobody.has(word);
		if (isPlace) continue;
		if (isGiven(word) && (more || !(first && ambiguousNames.has(word)))) return rest(run, index);
		if (FAMILY.test(word) && !first) return rest(run, index);
		const next = words[at + 1]?.word ?? '';
		const pair = more && looksLikeName(word) && looksLikeName(next) && next !== place && next !== `${place}s`;
		if (pair && !(first && openers.has(word))) return rest(run, index);
	}
	return null;
}

const rest = (run: string, at: number): Part => ({ at, length: run.length - at });

function isGiven(word: string): boolean {
	const parts = word.split('-');
	return parts.every((part) => givenNames.has(part)) || givenNames.has(word.replace(/s$/, ''));
}

/** Not an abbreviation in capitals, and nothing that a body or place begins with; an initial may be. */
function looksLikeName(word: string): boolean {
	return /^\p{Lu}\.$/u.test(word) || (/\p{Ll}/u.test(word) && !nobody.has(word));
}

function beginsSentence(text: string, at: number): boolean {
	return /(?:^|\n|[.!?:…]["”»)]?\s+|["”»«–-]\s?)$/u.test(text.slice(Math.max(0, at - 4), at)) || at === 0;
}

function isLetter(character: string | undefined, but = ''): boolean {
	return character !== undefined && character !== but && /\p{L}/u.test(character);
}
