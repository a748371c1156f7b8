import type { Words } from '../sv.ts';

export const versions: Words['versions'] = {
	title: 'Versjoner'
};
