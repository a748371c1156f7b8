import type { Words } from '../sv.ts';

export const release: Words['release'] = {
	title: 'Faktasjekk'
};
