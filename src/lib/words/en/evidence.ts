import type { Words } from '../sv.ts';

export const evidence: Words['evidence'] = {
	title: 'Evidence',
	events: {
		added: (who, about) => (about === '' ? `${who} added evidence.` : `${who} added evidence on ${about}.`),
		changed: (who, about) =>
			about === '' ? `${who} changed evidence.` : `${who} changed evidence on ${about}.`,
		removed: (who) => `${who} took evidence away.`
	}
};
