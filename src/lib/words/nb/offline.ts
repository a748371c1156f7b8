import type { Words } from '../sv.ts';

export const offline: Words['offline'] = {
	lost: 'Forbindelsen er brutt. Det du skriver, lagres i denne nettleseren så lenge.',
	back: 'Forbindelsen er tilbake. Alt er lagret.',
	unsent: (n) => (n === 1 ? 'Én endring er ikke sendt ennå.' : `${n} endringer er ikke sendt ennå.`),
	notNow: 'Dette kan gjøres når forbindelsen er tilbake.',
	shell: 'Du er uten nett. Her er det som fantes i nettleseren sist.',
	empty: 'Du er uten nett, og denne siden er ikke lagret i nettleseren. Prøv igjen når du har nett.',
	tryAgain: 'Prøv igjen',
	leaving: 'Ikke alt er sendt ennå. Vent til det står Lagret.',
	leavingTitle: 'Logg ut',
	leavingLede:
		'Dette er ikke sendt til tjeneren. Kopier det du vil beholde. Når du logger ut, tømmes nettleseren.',
	leavingCheck: 'Ser etter at alt er sendt.',
	leavingNothing: 'Alt er sendt. Når du logger ut, tømmes nettleseren for det som er ditt.',
	leavingAnyway: 'Logg ut likevel'
};
