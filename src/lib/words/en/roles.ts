import type { Role } from '../../domain/evaluation.ts';
import type { Words } from '../sv.ts';

const names: Record<Role, string> = {
	lead: 'project lead',
	evaluator: 'evaluator',
	contact: 'municipality contact',
	reader: 'reader',
	administrator: 'administrator'
};

const meanings: Record<Role, string> = {
	lead: 'Leads the work, opens areas and locks.',
	evaluator: 'Scores, agrees and writes.',
	contact: 'Checks the facts of the draft when it is sent.',
	reader: 'Reads what has been released.',
	administrator: 'Looks after people, editions and municipalities.'
};

export const roles: Words['roles'] = { names, meanings };
