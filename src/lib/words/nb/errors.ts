import type { Words } from '../sv.ts';

export const errors: Words['errors'] = {
	forbidden: {
		title: 'Du har ikke tilgang til siden',
		text: 'Den hører til en evaluering du ikke er med i, eller krever en annen rolle. Be prosjektlederen om en invitasjon.'
	},
	notFound: { title: 'Siden finnes ikke', text: 'Adressen kan være feilskrevet, eller siden er fjernet.' },
	internal: {
		title: 'Intern feil',
		text: 'Noe gikk galt hos oss. Det du har skrevet, er fortsatt der. Prøv igjen om en stund.',
		id: (id) => `Oppgi ${id} hvis du tar kontakt om feilen.`
	},
	other: { title: 'Det gikk ikke', text: 'Prøv igjen.' },
	toEvaluations: 'Til mine evalueringer',
	toStart: 'Til startsiden',
	tryAgain: 'Prøv igjen',
	formTitle: (n) => (n === 1 ? 'Én opplysning må rettes' : `${n} opplysninger må rettes`)
};
