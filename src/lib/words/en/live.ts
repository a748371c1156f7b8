import type { Words } from '../sv.ts';

export const live: Words['live'] = {
	scoreChanged: (who, question) => `${who} changed the score on ${question}.`,
	areaRevealed: (area) => `Area ${area} is opened.`,
	accessChanged: 'What you may do in the evaluation has changed.'
};
