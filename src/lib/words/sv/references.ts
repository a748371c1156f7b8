/** Ties of a text to questions and evidence, ★, and what is worth looking over beside a text. */
export const references = {
	tools: { reference: 'Knyt till delfråga eller underlag', star: 'Gott exempel' },
	dialog: {
		title: 'Knyt till delfråga eller underlag',
		filter: 'Sök bland delfrågor och underlag',
		hint: 'Skriv för att söka, välj med piltangenterna och tryck Enter.',
		choices: 'Delfrågor och underlag',
		questions: 'Områdets delfrågor',
		evidence: 'Underlag',
		none: 'Inget passar. Skriv något annat.',
		noEvidence: 'Inget underlag är tillagt än.',
		more: (count: number) => `${count} till. Skriv mer för att hitta dem.`,
		found: (count: number) => (count === 1 ? '1 att välja' : `${count} att välja`),
		choose: 'Knyt'
	},
	kinds: { interview: 'Intervju', document: 'Dokument', website: 'Webbplats' },
	mark: {
		question: (id: string) => `Hör till delfråga ${id}`,
		questionIs: (id: string, text: string) => `Hör till delfråga ${id}: ${text}`,
		evidence: (title: string) => `Bygger på underlaget ${title}`,
		goneShort: 'borttaget',
		gone: 'Underlaget finns inte längre',
		waiting: 'Bygger på ett underlag',
		waitingShort: 'underlag',
		star: 'Gott exempel',
		remove: (what: string) => `Ta bort: ${what}`
	}
};
