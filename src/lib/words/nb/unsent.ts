import type { Words } from '../sv.ts';

export const unsent: Words['unsent'] = {
	title: 'Dette ble ikke tatt imot',
	lede: 'Noe rakk å endre seg før det du skrev, kom fram. Ingenting er fjernet. Velg for hver del hva du vil gjøre.',
	score: (question) => `Poenget ditt på ${question}`,
	text: (area, section) => `Tekst i område ${area}, ${section}`,
	notes: 'Notater fra et intervju',
	now: 'Nå står det',
	yours: 'Du skrev',
	putIn: 'Legg inn',
	putInDone: 'Lagt inn.',
	copy: 'Kopier',
	discard: 'Kast',
	closed: 'Delen er stengt, så teksten kan bare kopieres.',
	later: 'Ta vare på til senere',
	done: 'Alt er tatt hånd om.'
};
