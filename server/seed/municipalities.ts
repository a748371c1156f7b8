/** Sweden's 290 municipalities, by the four-digit code of Statistics Sweden. */
import json from './municipalities.json' with { type: 'json' };

export interface Municipality {
	readonly code: string;
	readonly name: string;
	readonly formalName: string;
	readonly county: string;
}

export const municipalities: readonly Municipality[] = json;

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

export function municipalityOf(code: string): Municipality | undefined {
	return byCode.get(code);
}

/** By ordinary or formal name, upper or lower case. */
export function findMunicipality(name: string): Municipality | undefined {
	const wanted = name.trim().toLocaleLowerCase('sv');
	return municipalities.find(
		(candidate) =>
			candidate.name.toLocaleLowerCase('sv') === wanted ||
			candidate.formalName.toLocaleLowerCase('sv') === wanted
	);
}

/** By name, formal name or code: what a person writes in a field. */
export function municipalityNamed(text: string): Municipality | undefined {
	return municipalityOf(text.trim()) ?? findMunicipality(text);
}
