import type { Words } from '../sv.ts';

export const evidence: Words['evidence'] = {
	title: 'Underlag',
	events: {
		added: (who, about) =>
			about === '' ? `${who} la til et underlag.` : `${who} la til et underlag til ${about}.`,
		changed: (who, about) =>
			about === '' ? `${who} endret et underlag.` : `${who} endret et underlag til ${about}.`,
		removed: (who) => `${who} fjernet et underlag.`
	}
};
