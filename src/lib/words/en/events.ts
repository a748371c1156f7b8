import type { Words } from '../sv.ts';

export const events: Words['events'] = {
	created: (who) => `${who} created the evaluation.`,
	invited: (who, role) => `${who} invited a person as ${role}.`,
	joined: (who) => `${who} joined the team.`,
	left: (who) => `${who} left the team.`,
	phaseChanged: (who, phase) => `${who} moved on to the phase ${phase.toLowerCase()}.`,
	toleranceChanged: (who) => `${who} changed the tolerance.`,
	handedIn: (who, area) => `${who} handed in area ${area}.`,
	abstained: (who, question) => `${who} abstained from ${question}.`,
	revealed: (who, area) => `${who} opened area ${area}.`,
	revealedEarly: (who, area) => `${who} opened area ${area} before everyone had handed in.`,
	roundOpened: (who, question, round) => `${who} started blind round ${round} of ${question}.`,
	roundHandedIn: (who, question, round) => `${who} handed in round ${round} of ${question}.`,
	roundClosed: (question, round) => `Round ${round} of ${question} was opened.`,
	roundCancelled: (who, question, round) => `${who} cancelled blind round ${round} of ${question}.`,
	agreed: (who, question) => `${who} proposed an agreement on ${question}.`,
	confirmed: (who, question) => `${who} confirmed ${question}.`,
	reserved: (who, question) => `${who} filed a reservation on ${question}.`,
	reopened: (who, question) => `${who} reopened ${question}.`,
	alone: (who, question) => `${who} allowed a single score on ${question}.`,
	areaLocked: (who, area) => `${who} locked area ${area}.`,
	areaUnlocked: (who, area) => `${who} unlocked area ${area}.`,
	withReason: (reason) => `Reason: ${reason}`
};
