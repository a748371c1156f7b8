/** Where something is done that a release waits for: its address and its name. */
import type { ReleasePlace } from '../../domain/release-gates.ts';
import type { Words } from '../../words/words.ts';

export function hrefOfPlace(place: ReleasePlace, evaluation: string): string {
	const at = `/evaluations/${evaluation}`;
	switch (place.at) {
		case 'question':
			return `${at}/areas/${place.area}#q-${place.question}`;
		case 'text':
			return `${at}/areas/${place.area}#narrative-title`;
		case 'finding':
			return `#findings-${place.area}`;
		case 'comment':
			return place.ofContacts
				? `${at}/fact-check/comments#comment-${place.id}`
				: `${at}/areas/${place.area}#comment-${place.id}`;
		case 'person':
			return '#reading';
	}
}

export function nameOfPlace(place: ReleasePlace, words: Words): string {
	const { release, areas } = words;
	switch (place.at) {
		case 'question':
			return place.question;
		case 'text':
		case 'finding':
			return release.areaText(place.area, release.review[place.section]);
		case 'comment': {
			const said = release.commentAt(place.question ?? areas.area(place.area).toLowerCase());
			return place.ofContacts ? `${said}, ${release.ofContacts}` : said;
		}
		case 'person':
			return place.name;
	}
}

/** The same for places that look the same. */
export function keyOfPlace(place: ReleasePlace): string {
	switch (place.at) {
		case 'question':
			return place.question;
		case 'text':
		case 'finding':
			return `${place.area}:${place.section}`;
		case 'comment':
			return place.id;
		case 'person':
			return place.user;
	}
}
