import type { Words } from '../sv.ts';

export const live: Words['live'] = {
	scoreChanged: (who, question) => `${who} endret poenget sitt på ${question}.`,
	areaRevealed: (area) => `Område ${area} er åpnet.`,
	accessChanged: 'Tilgangen din i evalueringen er endret.'
};
