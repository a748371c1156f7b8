import type { Words } from '../sv.ts';

export const states: Words['states'] = {
	names: {
		locked: 'Låst',
		'not-assessed': 'Ikke vurdert',
		reopened: 'Gjenåpnet',
		agreed: 'Avtalt',
		untouched: 'Ikke påbegynt',
		'in-progress': 'Pågår',
		ready: 'Klar til å åpnes',
		waiting: 'Venter på poeng',
		diverging: 'Spriker',
		near: 'Nær',
		aligned: 'Samstemt'
	},
	meanings: {
		locked: 'Området eller versjonen er låst.',
		'not-assessed': 'Alle har avstått. I utkastet står det ikke vurdert.',
		reopened: 'Avtalen ble åpnet igjen med en begrunnelse.',
		agreed: 'Poenget er lagret, og alle har bekreftet eller tatt forbehold.',
		untouched: 'Ingen har gitt poeng ennå.',
		'in-progress': 'Noen har gitt poeng, ikke alle har levert.',
		ready: 'Alle har levert.',
		waiting: 'Åpnet, men det er for få poeng.',
		diverging: 'Forskjellen er større enn den ytre toleransen.',
		near: 'Forskjellen ligger mellom den indre og den ytre toleransen.',
		aligned: 'Forskjellen ligger innenfor den indre toleransen.'
	},
	handedInOf: (n, of) => `${n} av ${of} har levert`,
	blindRound: (round) => `Blind runde ${round}`,
	diverging: (n) => `${n} spriker`,
	areaDone: (n, of) => `${n} av ${of}`
};
