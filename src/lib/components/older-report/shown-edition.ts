/** An edition as the review of a reading shows it and reckons by it. */
export interface ShownEdition {
	readonly id: string;
	readonly owner: string;
	readonly used: string;
	readonly areas: readonly {
		readonly number: number;
		readonly title: string;
		/** Whole points. */
		readonly max: number;
		readonly questions: readonly { readonly id: string; readonly text: string; readonly max: number }[];
	}[];
}
