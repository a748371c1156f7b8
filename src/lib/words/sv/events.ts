/** What somebody did, as a line in the list of events. Never a score, rationale or note. */
export const events = {
	created: (who: string) => `${who} skapade utvärderingen.`,
	invited: (who: string, role: string) => `${who} bjöd in en ${role}.`,
	joined: (who: string) => `${who} kom med i gruppen.`,
	left: (who: string) => `${who} lämnade gruppen.`,
	phaseChanged: (who: string, phase: string) => `${who} gick vidare till fasen ${phase.toLowerCase()}.`,
	toleranceChanged: (who: string) => `${who} ändrade toleransen.`,
	handedIn: (who: string, area: number) => `${who} lämnade in område ${area}.`,
	abstained: (who: string, question: string) => `${who} avstod från ${question}.`,
	revealed: (who: string, area: number) => `${who} öppnade område ${area}.`,
	revealedEarly: (who: string, area: number) => `${who} öppnade område ${area} innan alla hade lämnat in.`,
	roundOpened: (who: string, question: string, round: number) =>
		`${who} startade blind omgång ${round} på ${question}.`,
	roundHandedIn: (who: string, question: string, round: number) =>
		`${who} lämnade in omgång ${round} på ${question}.`,
	roundClosed: (question: string, round: number) => `Omgång ${round} på ${question} öppnades.`,
	roundCancelled: (who: string, question: string, round: number) =>
		`${who} avbröt blind omgång ${round} på ${question}.`,
	agreed: (who: string, question: string) => `${who} föreslog en överenskommelse om ${question}.`,
	confirmed: (who: string, question: string) => `${who} bekräftade ${question}.`,
	reserved: (who: string, question: string) => `${who} reserverade sig på ${question}.`,
	reopened: (who: string, question: string) => `${who} återöppnade ${question}.`,
	alone: (who: string, question: string) => `${who} godtog ensam bedömning på ${question}.`,
	areaLocked: (who: string, area: number) => `${who} låste område ${area}.`,
	areaUnlocked: (who: string, area: number) => `${who} låste upp område ${area}.`,
	withReason: (reason: string) => `Skäl: ${reason}`
};
