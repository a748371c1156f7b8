import type { Words } from '../sv.ts';

export const handIn: Words['handIn'] = {
	area: 'Hand in the area',
	areaHint: 'Scores handed in cannot be changed before the opening. Nobody else sees them until then.',
	missing: (n) => (n === 1 ? 'One sub-question has no score.' : `${n} sub-questions have no score.`),
	wait: 'Wait, saving.',
	done: (area) => `Area ${area} is handed in.`,
	waitingFor: (names) => `Waiting for ${names}.`,
	allIn: 'Everyone has handed in. The area is ready to open.',
	question: 'Hand in the round',
	questionDone: (question) => `The round of ${question} is handed in.`,
	handedIn: 'handed in',
	frozen: 'Score handed in. It cannot be changed before the opening.'
};
