import type { Words } from '../sv.ts';

export const projector: Words['projector'] = {
	parked: (n) => (n === 1 ? 'One is parked.' : `${n} are parked.`),
	sealedAreas: (n) => (n === 1 ? 'One area is left to reveal.' : `${n} areas are left to reveal.`),
	area: (area, achieved, max) => `Area ${area}: ${achieved} of ${max}.`,
	total: (achieved, max) => `Total so far: ${achieved} of ${max}`
};
