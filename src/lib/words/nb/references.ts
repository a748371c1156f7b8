import type { Words } from '../sv.ts';

export const references: Words['references'] = {
	tools: { reference: 'Knytt til delspørsmål eller belegg', star: 'God praksis' },
	dialog: {
		title: 'Knytt til delspørsmål eller belegg',
		filter: 'Søk blant delspørsmål og belegg',
		hint: 'Skriv for å søke, velg med piltastene og trykk Enter.',
		choices: 'Delspørsmål og belegg',
		questions: 'Områdets delspørsmål',
		evidence: 'Belegg',
		none: 'Ingenting passer. Skriv noe annet.',
		noEvidence: 'Ingen belegg er lagt til ennå.',
		more: (count) => `${count} til. Skriv mer for å finne dem.`,
		found: (count) => (count === 1 ? '1 å velge' : `${count} å velge mellom`),
		choose: 'Knytt'
	},
	checks: {
		title: 'Verdt å se over',
		fewStrengths: (percent, strengths) =>
			`Området har ${percent} % men ${strengths === 0 ? 'ingen styrke' : 'bare én styrke'}.`,
		noImprovement: (percent) => `Området har ${percent} % men ikke noe forbedringsområde.`,
		noStrengthOf: (question, percent) => `${question} har ${percent} % men ingen styrke.`,
		noImprovementOf: (question, percent, strengths) =>
			strengths === 0
				? `${question} har ${percent} % men ikke noe forbedringsområde.`
				: `${question} har ${percent} % – ${strengths === 1 ? 'én styrke' : `${strengths} styrker`} men ikke noe forbedringsområde.`,
		untied: (count) =>
			count === 1
				? 'Ett punkt er ikke knyttet til noe delspørsmål eller belegg.'
				: `${count} punkter er ikke knyttet til noe delspørsmål eller belegg.`,
		noEvidence: (count) =>
			count === 1
				? 'Ett punkt er ubelagt: delspørsmålet har ikke noe belegg.'
				: `${count} punkter er ubelagte: delspørsmålene har ikke noe belegg.`,
		outdated: (questions) => `Teksten er ikke endret siden poengene ble bestemt for ${questions.join(', ')}.`
	},
	kinds: { interview: 'Intervju', document: 'Dokument', website: 'Nettsted' },
	mark: {
		question: (id) => `Hører til delspørsmål ${id}`,
		questionIs: (id, text) => `Hører til delspørsmål ${id}: ${text}`,
		evidence: (title) => `Bygger på belegget ${title}`,
		goneShort: 'fjernet',
		gone: 'Belegget finnes ikke lenger',
		waiting: 'Bygger på et belegg',
		waitingShort: 'belegg',
		star: 'God praksis',
		remove: (what) => `Fjern: ${what}`
	}
};
