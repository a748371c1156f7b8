import type { Badge } from '../../domain/consensus/badges.ts';
import type { Words } from '../sv.ts';

const names: Record<Badge, string> = {
	'awaiting-confirmation': 'awaiting confirmation',
	'lone-outlier': 'lone outlier',
	'two-camps': 'two camps',
	'only-two': 'only two',
	'thin-evidence': 'weak evidence',
	unsure: 'unsure',
	reservation: 'reservation',
	'text-not-updated': 'text not updated'
};

export const badges: Words['badges'] = {
	names,
	loneOutlier: (name) => `lone outlier: ${name}`,
	reservations: (n) => (n === 1 ? 'one reservation' : `${n} reservations`),
	awaitingConfirmation: (n, of) => `awaiting confirmation ${n} of ${of}`,
	thinOf: (n, of) => `weak evidence ${n} of ${of}`,
	alone: 'single score',
	afterOpening: 'after opening',
	early: 'opened early'
};
