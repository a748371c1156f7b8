import type { Words } from '../sv.ts';

export const badges: Words['badges'] = {
	loneDissenter: (name) => `lone dissenter: ${name}`,
	twoCamps: 'two camps',
	onlyTwo: 'only two',
	weakEvidence: 'weak evidence',
	unsure: 'unsure',
	reservation: 'reservation',
	reservations: (n) => (n === 1 ? 'one reservation' : `${n} reservations`),
	textStale: 'text not updated',
	awaitingConfirmation: (n, of) => `awaiting confirmation ${n} of ${of}`,
	alone: 'single score',
	afterOpening: 'after opening',
	early: 'opened early'
};
