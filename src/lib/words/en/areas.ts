import type { Words } from '../sv.ts';

export const areas: Words['areas'] = {
	title: 'Areas',
	area: (area) => `Area ${area}`,
	named: (area, title) => `${area} ${title}`,
	goTo: (area) => `Go to area ${area}`,
	lock: 'Lock the area',
	lockHint:
		'Scores, rounds, agreements and text are closed. The project lead can unlock again with a reason.',
	lockNotYet: (n) =>
		n === 1 ? 'One sub-question is not agreed yet.' : `${n} sub-questions are not agreed yet.`,
	locked: 'The area is locked.',
	lockedBy: (who, when) => `Locked by ${who} ${when}.`,
	unlock: 'Unlock the area',
	unlockTitle: (area) => `Unlock area ${area}`,
	unlockHint: 'The reason is saved and shown among the events.',
	unlocked: 'The area is unlocked.'
};
