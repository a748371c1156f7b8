/** What can be wrong with a file of scores, and the sentence that tells it. */

export type ScoreFileProblem =
	| {
			readonly code:
				'not-json' | 'not-an-object' | 'no-municipality' | 'no-year' | 'no-edition' | 'no-scores';
	  }
	| { readonly code: 'twice'; readonly field: string }
	| { readonly code: 'unknown-edition' | 'edition-without-questions'; readonly edition: string }
	| { readonly code: 'unknown-question' | 'missing' | 'not-a-number'; readonly question: string }
	| {
			readonly code: 'below-zero' | 'too-many-decimals';
			readonly question: string;
			readonly given: string;
	  }
	| { readonly code: 'above-max'; readonly question: string; readonly given: string; readonly max: number };

/** In Swedish. What is quoted from the file is shortened to 40 characters, without line breaks. */
export function sentenceOf(problem: ScoreFileProblem): string {
	switch (problem.code) {
		case 'not-json':
			return 'Filen är inte giltig JSON.';
		case 'not-an-object':
			return 'Filen ska innehålla ett JSON-objekt med municipality, year, edition och scores.';
		case 'no-municipality':
			return 'Kommunens namn (municipality) saknas.';
		case 'no-year':
			return 'Året (year) saknas eller är inte ett årtal.';
		case 'no-edition':
			return 'Utgåvan (edition) saknas.';
		case 'no-scores':
			return 'Poängen (scores) saknas.';
		case 'twice':
			return `${quote(problem.field)} står två gånger.`;
		case 'unknown-edition':
			return `Utgåvan ${quote(problem.edition)} är okänd.`;
		case 'edition-without-questions':
			return `Utgåvan ${quote(problem.edition)} saknar kända delfrågor och går inte att poängsätta.`;
		case 'unknown-question':
			return `Delfråga ${quote(problem.question)} finns inte i utgåvan.`;
		case 'missing':
			return `Delfråga ${problem.question} saknar poäng.`;
		case 'not-a-number':
			return `Delfråga ${problem.question}: poängen är inte ett tal.`;
		case 'below-zero':
			return `Delfråga ${problem.question}: ${quote(problem.given)} är under noll.`;
		case 'above-max':
			return `Delfråga ${problem.question}: ${quote(problem.given)} är över max, ${problem.max} poäng.`;
		case 'too-many-decimals':
			return `Delfråga ${problem.question}: ${quote(problem.given)} har fler än två decimaler.`;
	}
}

function quote(text: string): string {
	const bare = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
	return `”${bare.length > 40 ? `${bare.slice(0, 39)}…` : bare}”`;
}
