import type { Words } from '../sv.ts';

export const evaluations: Words['evaluations'] = {
	title: 'Mine evalueringer',
	waiting: 'Venter på deg',
	nothingWaiting: 'Ingenting venter på deg akkurat nå.',
	create: 'Ny evaluering',
	empty: 'Du er ikke med i noen evaluering ennå.',
	emptyHint: 'Opprett en evaluering, eller åpne lenken i invitasjonen du har fått.',
	name: (municipality, year) => `${municipality} ${year}`,
	inPhase: (phase) => `Fase: ${phase}`,
	yourRole: (roles) => `Du er ${roles}`,
	toReview: 'Les utkastet',
	reviewOver: 'Tiden for gjennomgang er ute.',
	comments: (list) => `Kommentarer: ${list}.`,
	toSend: (n) => (n === 1 ? '1 å sende' : `${n} å sende`),
	answered: (n) => (n === 1 ? '1 besvart' : `${n} besvarte`),
	toScore: (n) => (n === 1 ? 'ett delspørsmål å gi poeng på' : `${n} delspørsmål å gi poeng på`),
	toHandIn: (n) => (n === 1 ? 'ett område å levere' : `${n} områder å levere`),
	toReveal: (n) => (n === 1 ? 'ett område er klart til å åpnes' : `${n} områder er klare til å åpnes`),
	toAgree: (n) => (n === 1 ? 'ett delspørsmål å bli enige om' : `${n} delspørsmål å bli enige om`),
	toConfirm: (n) => (n === 1 ? 'én avtale å bekrefte' : `${n} avtaler å bekrefte`),
	toScoreBlind: (n) =>
		n === 1 ? 'én blind runde venter på poengene dine' : `${n} blinde runder venter på poengene dine`
};
