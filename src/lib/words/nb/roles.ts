import type { Role } from '../../domain/evaluation.ts';
import type { Words } from '../sv.ts';

const names: Record<Role, string> = {
	lead: 'prosjektleder',
	evaluator: 'evaluator',
	contact: 'kontaktperson i kommunen',
	reader: 'leser',
	administrator: 'administrator'
};

const meanings: Record<Role, string> = {
	lead: 'Leder arbeidet, åpner områder og låser.',
	evaluator: 'Gir poeng, blir enig og skriver.',
	contact: 'Sjekker fakta i utkastet når det sendes.',
	reader: 'Leser det som er sluppet.',
	administrator: 'Tar seg av personer, utgaver og kommuner.'
};

export const roles: Words['roles'] = { names, meanings };
