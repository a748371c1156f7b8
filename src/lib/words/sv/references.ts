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
	checks: {
		title: 'Att se över',
		fewStrengths: (percent: number, strengths: number) =>
			`Området har ${percent} % men ${strengths === 0 ? 'ingen styrka' : 'bara en styrka'}.`,
		noImprovement: (percent: number) => `Området har ${percent} % men inget förbättringsområde.`,
		noStrengthOf: (question: string, percent: number) => `${question} har ${percent} % men ingen styrka.`,
		noImprovementOf: (question: string, percent: number, strengths: number) =>
			strengths === 0
				? `${question} har ${percent} % men inget förbättringsområde.`
				: `${question} har ${percent} % – ${strengths === 1 ? 'en styrka' : `${strengths} styrkor`} men inget förbättringsområde.`,
		untied: (count: number) =>
			count === 1
				? 'En punkt är inte knuten till någon delfråga eller något underlag.'
				: `${count} punkter är inte knutna till någon delfråga eller något underlag.`,
		noEvidence: (count: number) =>
			count === 1
				? 'En punkt är obelagd: dess delfråga har inget underlag.'
				: `${count} punkter är obelagda: deras delfrågor har inget underlag.`,
		outdated: (questions: readonly string[]) =>
			`Texten är inte ändrad sedan poängen bestämdes för ${questions.join(', ')}.`
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
