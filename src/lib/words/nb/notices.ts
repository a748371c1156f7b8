import type { Words } from '../sv.ts';

export const notices: Words['notices'] = {
	title: 'Varsler'
};
