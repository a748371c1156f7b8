import type { Words } from '../sv.ts';

export const live: Words['live'] = {
	changes: (n) => (n === 1 ? '1 change' : `${n} changes`),
	changesSince: (n) =>
		n === 1 ? 'One change since you were last here.' : `${n} changes since you were last here.`,
	scoreChanged: (who, question) => `${who} changed the score on ${question}.`,
	areaRevealed: (area) => `Area ${area} is opened.`,
	areaLocked: (area, who) => `${who} has locked area ${area}.`,
	areaUnlocked: (area, who) => `${who} has unlocked area ${area}.`,
	lockComing: (area, who, seconds) => `${who} locks area ${area} in ${seconds} seconds.`,
	accessChanged: 'Your access has changed. The page has been reloaded.',
	accessLost: 'You no longer have access to this evaluation.',
	joined: (who) => `${who} is here.`,
	roundOpened: (question, round) => `Blind round ${round} of ${question} has begun.`,
	roundClosed: (question, round) => `Round ${round} of ${question} is opened.`,
	agreed: (who, question, points) =>
		`${who} agreed on ${points} on ${question}. Confirm or file a reservation.`,
	reopened: (who, question) => `${who} reopened ${question}.`
};
