import type { Role } from '../../domain/evaluation.ts';

const names: Record<Role, string> = {
	lead: 'projektledare',
	evaluator: 'utvärderare',
	contact: 'kontaktperson i kommunen',
	reader: 'läsare',
	administrator: 'administratör'
};

const meanings: Record<Role, string> = {
	lead: 'Leder arbetet, öppnar områden och låser.',
	evaluator: 'Poängsätter, enas och skriver.',
	contact: 'Granskar fakta i utkastet när det skickas.',
	reader: 'Läser det som är släppt.',
	administrator: 'Sköter personer, utgåvor och kommuner.'
};

export const roles = { names, meanings };
