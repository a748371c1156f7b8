import type { Words } from '../sv.ts';

export const team: Words['team'] = {
	title: 'Teamet',
	here: 'Her nå',
	you: 'deg',
	alone: 'Bare du er her.',
	inArea: (area) => `i område ${area}`,
	left: 'har forlatt teamet',
	late: 'kom med etter åpningen',
	leads: (name) => `${name} leder`,
	progress: (name, n, of) => `${name} har gitt poeng på ${n} av ${of}`,
	progressOwn: (n, of) => `Du har gitt poeng på ${n} av ${of}`,
	person: (name, letter) => `${name}, merke ${letter}`,
	owner: (name) => `${name} holder i området`,
	noOwner: 'Ingen holder i området ennå.',
	remove: (name) => `Fjern ${name} fra teamet`,
	removeHint:
		'Poengene blir stående, merket og ikke medregnet. Personen kommer ikke lenger inn i evalueringen.',
	makeLead: (name) => `Gjør ${name} til prosjektleder`
};
