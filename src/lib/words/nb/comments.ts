import type { Words } from '../sv.ts';

export const comments: Words['comments'] = {
	title: 'Kommentarer'
};
