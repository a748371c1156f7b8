import type { Words } from '../sv.ts';

export const evaluations: Words['evaluations'] = {
	title: 'My evaluations',
	waiting: 'Waiting for you',
	nothingWaiting: 'Nothing is waiting for you right now.',
	create: 'New evaluation',
	empty: 'You are not part of any evaluation yet.',
	emptyHint: 'Create an evaluation, or open the link in the invitation you have received.',
	name: (municipality, year) => `${municipality} ${year}`,
	inPhase: (phase) => `Phase: ${phase}`,
	yourRole: (roles) => `You are ${roles}`,
	toReview: 'Read the draft',
	reviewOver: 'The time for reviewing is over.',
	comments: (list) => `Comments: ${list}.`,
	toSend: (n) => `${n} to send`,
	answered: (n) => `${n} answered`,
	toScore: (n) => (n === 1 ? 'one sub-question to score' : `${n} sub-questions to score`),
	toHandIn: (n) => (n === 1 ? 'one area to hand in' : `${n} areas to hand in`),
	toReveal: (n) => (n === 1 ? 'one area is ready to open' : `${n} areas are ready to open`),
	toAgree: (n) => (n === 1 ? 'one sub-question to agree on' : `${n} sub-questions to agree on`),
	toConfirm: (n) => (n === 1 ? 'one agreement to confirm' : `${n} agreements to confirm`),
	toScoreBlind: (n) =>
		n === 1 ? 'one blind round is waiting for your score' : `${n} blind rounds are waiting for your score`
};
