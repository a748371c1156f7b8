/** Frågelistan, begäran om underlag och kommunens svar. */
/** Frågelistan, begäran om underlag och kommunens svar. */
export const requests = {
	events: {
		proposed: (who: string) => `${who} föreslog en begäran till kommunen.`
	}
};
