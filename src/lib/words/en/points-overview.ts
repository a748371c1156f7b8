import type { Words } from '../sv.ts';

export const pointsOverview: Words['pointsOverview'] = {
	title: 'Overview of points',
	question: 'Sub-question',
	achieved: 'Achieved',
	max: 'Max',
	percent: 'Percent',
	sum: 'Sum',
	total: 'Total',
	notAgreed: 'not agreed yet',
	sealed: 'sealed',
	lede: 'The points as the report prints them.',
	link: 'Overview of points'
};
