import type { Words } from '../sv.ts';

export const lock: Words['lock'] = {
	title: 'Låsing'
};
