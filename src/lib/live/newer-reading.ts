/** Reads which questions' points are newer than the text of their area. */

/** Empty when no answer came: nothing is said of what isn't known. */
export async function readNewer(
	evaluation: string,
	area: number,
	ask: typeof fetch = fetch
): Promise<readonly string[]> {
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/areas/${area}/newer`, {
			cache: 'no-store'
		});
		const told: unknown = answer.ok ? await answer.json() : null;
		return isTold(told) ? told.questions : [];
	} catch {
		// Without a line nobody knows, and the next agreement asks again.
		return [];
	}
}

function isTold(told: unknown): told is { readonly questions: readonly string[] } {
	return (
		typeof told === 'object' &&
		told !== null &&
		'questions' in told &&
		Array.isArray(told.questions) &&
		told.questions.every((id) => typeof id === 'string')
	);
}
