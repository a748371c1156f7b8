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
	roundClosed: (question: string) => `Den blinda omgången på ${question} öppnades.`,
	roundClosedEarly: (who: string, question: string) =>
		`${who} öppnade den blinda omgången på ${question} innan alla var klara.`,
	roundCancelled: (who: string, question: string) => `${who} avbröt den blinda omgången på ${question}.`,
	agreed: (who: string, question: string) => `${who} föreslog en överenskommelse om ${question}.`,
	confirmed: (who: string, question: string) => `${who} bekräftade ${question}.`,
	reserved: (who: string, question: string) => `${who} reserverade sig på ${question}.`,
	reopened: (who: string, question: string) => `${who} återöppnade ${question}.`,
	alone: (who: string, question: string) => `${who} godtog ensam bedömning på ${question}.`,
	areaLocked: (who: string, area: number) => `${who} låste område ${area}.`,
	areaUnlocked: (who: string, area: number) => `${who} låste upp område ${area}.`,
	added: (who: string, whom: string) => `${who} tog med ${whom} i gruppen.`,
	removed: (who: string, whom: string) => `${who} tog bort ${whom} ur gruppen.`,
	rolesChanged: (who: string, whom: string, roles: string) => `${who} gjorde ${whom} till ${roles}.`,
	ownerSet: (who: string, whom: string, area: number) => `${who} lät ${whom} hålla i område ${area}.`,
	ownerTaken: (who: string, area: number) => `${who} tog bort den som höll i område ${area}.`,
	invitationWithdrawn: (who: string) => `${who} drog tillbaka en inbjudan.`,
	invitationDeclined: (who: string) => `${who} tackade nej till en inbjudan.`,
	abstentionWithdrawn: (who: string, question: string) => `${who} poängsätter ${question} igen.`,
	other: (who: string) => `${who} gjorde en ändring.`,
	somebody: 'Någon',
	withReason: (reason: string) => `Skäl: ${reason}`
};
