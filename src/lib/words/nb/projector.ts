import type { Words } from '../sv.ts';

export const projector: Words['projector'] = {
	parked: (n) => (n === 1 ? 'Ett er parkert.' : `${n} er parkert.`),
	sealedAreas: (n) => (n === 1 ? 'Ett område gjenstår å åpne.' : `${n} områder gjenstår å åpne.`),
	area: (area, achieved, max) => `Område ${area}: ${achieved} av ${max}.`,
	total: (achieved, max) => `Totalt hittil: ${achieved} av ${max}`
};
