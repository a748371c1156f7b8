/** What the form for a new evaluation was filled in with, so that nothing is lost when something must be put right. */

/** Rows for people; more are invited afterwards. */
export const PEOPLE = 5;

export interface Filled {
	readonly municipality: string;
	readonly year: string;
	readonly edition: string;
	readonly toleranceA: string;
	readonly toleranceB: string;
	readonly conflict: boolean;
	/** Id of the earlier evaluation that it begins from; empty where from none. */
	readonly earlier: string;
	/** Whether the earlier texts are put in. */
	readonly texts: boolean;
	readonly people: readonly { readonly name: string; readonly roles: readonly string[] }[];
	/** Area number → a name. */
	readonly owners: Readonly<Record<string, string>>;
}

/** Sentences by field: a name of `Filled`, `person-0`…, `roles-0`…, `owner-1`…, or `form` for the whole. */
export type Problems = Readonly<Record<string, string>>;

export function filledIn(form: FormData): Filled {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const owners = [...form.keys()].filter((name) => /^owner-\d{1,2}$/.test(name));
	return {
		municipality: text('municipality'),
		year: text('year'),
		edition: text('edition'),
		toleranceA: text('toleranceA'),
		toleranceB: text('toleranceB'),
		conflict: text('conflict') === 'none',
		earlier: text('earlier'),
		texts: text('texts') !== '',
		people: Array.from({ length: PEOPLE }, (_, row) => ({
			name: text(`person-${row}`),
			roles: form.getAll(`roles-${row}`).filter((value) => typeof value === 'string')
		})),
		owners: Object.fromEntries(owners.map((name) => [name.slice('owner-'.length), text(name)]))
	};
}
