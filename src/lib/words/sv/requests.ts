/** Frågelistan, begäran om underlag och kommunens svar. */

const about = (question: string | null) => (question === null ? '' : ` om ${question}`);

export const requests = {
	events: {
		proposed: (who: string, question: string | null) =>
			`${who} föreslog en begäran till kommunen${about(question)}.`,
		listed: (who: string) => `${who} lade frågor till frågelistan.`,
		reworded: (who: string, question: string | null) =>
			`${who} skrev om en föreslagen begäran${about(question)}.`,
		sent: (who: string) => `${who} skickade begäranden till kommunen.`,
		extended: (who: string) => `${who} gav kommunen mer tid att svara.`,
		accepted: (who: string, question: string | null) => `${who} godtog kommunens svar${about(question)}.`,
		closed: (who: string, question: string | null) =>
			`${who} avslutade en begäran till kommunen${about(question)}.`,
		withdrawn: (who: string, question: string | null) => `${who} drog tillbaka en begäran${about(question)}.`,
		answered: (who: string) => `${who} skickade kommunens svar.`
	}
};
