import type { Words } from '../sv.ts';

export const references: Words['references'] = {
	tools: { reference: 'Knytt til delspørsmål eller underlag', star: 'God praksis' },
	dialog: {
		title: 'Knytt til delspørsmål eller underlag',
		filter: 'Søk blant delspørsmål og underlag',
		hint: 'Skriv for å søke, velg med piltastene og trykk Enter.',
		choices: 'Delspørsmål og underlag',
		questions: 'Områdets delspørsmål',
		evidence: 'Underlag',
		none: 'Ingenting passer. Skriv noe annet.',
		noEvidence: 'Ingen underlag er lagt til ennå.',
		more: (count) => `${count} til. Skriv mer for å finne dem.`,
		found: (count) => (count === 1 ? '1 å velge' : `${count} å velge mellom`),
		choose: 'Knytt'
	},
	kinds: { interview: 'Intervju', document: 'Dokument', website: 'Nettsted' },
	mark: {
		question: (id) => `Hører til delspørsmål ${id}`,
		questionIs: (id, text) => `Hører til delspørsmål ${id}: ${text}`,
		evidence: (title) => `Bygger på underlaget ${title}`,
		goneShort: 'fjernet',
		gone: 'Underlaget finnes ikke lenger',
		waiting: 'Bygger på et underlag',
		waitingShort: 'underlag',
		star: 'God praksis',
		remove: (what) => `Fjern: ${what}`
	}
};
