/** Where evidence is read. */

export function addressOfCard(evaluation: string, card: string): string {
	return `/evaluations/${evaluation}/evidence/${card}`;
}
