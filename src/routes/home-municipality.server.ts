/** The fields in which a person says where they come from, on the page of an invitation and among the settings. */
import type { Words } from '$lib/words/words.ts';
import { FROM_NOWHERE } from '$server/people/home-municipality.ts';
import { municipalityNamed, municipalityOf } from '$server/seed/municipalities.ts';

export interface FilledHome {
	readonly municipality: string;
	readonly none: boolean;
}

export function homeFilledIn(form: FormData): FilledHome {
	const text = form.get('home');
	return { municipality: typeof text === 'string' ? text.trim() : '', none: form.get('home-none') === 'yes' };
}

/** The fields as they are for what is known: a code, `FROM_NOWHERE`, or null. */
export function homeFields(known: string | null): FilledHome {
	const municipality = known === null ? '' : (municipalityOf(known)?.name ?? known);
	return { municipality, none: known === FROM_NOWHERE };
}

/** Four digits or `FROM_NOWHERE`; else the sentence that belongs beside the field. */
export function homeIn(
	{ municipality, none }: FilledHome,
	words: Words
): { home: string } | { problem: string } {
	if (none) return municipality === '' ? { home: FROM_NOWHERE } : { problem: words.homeMunicipality.both };
	if (municipality === '') return { problem: words.homeMunicipality.missing };
	const found = municipalityNamed(municipality);
	return found ? { home: found.code } : { problem: words.createEvaluation.municipalityUnknown(municipality) };
}
