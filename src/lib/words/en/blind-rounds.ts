import type { Words } from '../sv.ts';

export const blindRounds: Words['blindRounds'] = {
	open: (round) => `Start blind round ${round}`,
	openTitle: (question, round) => `Start blind round ${round} of ${question}`,
	openHint: 'Everyone scores the sub-question anew, sealed, and the scores are opened at the same moment.',
	running: (round) => `Blind round ${round} is open. Nobody sees the others’ scores of the round.`,
	yours: (round) => `Your score in round ${round}`,
	handedInOf: (n, of) => `${n} of ${of} have handed in the round`,
	closesItself: 'The round is opened when everyone has handed in.',
	close: 'Open the round now',
	closeTitle: (question, round) => `Open round ${round} of ${question} before everyone is done`,
	closeHint: 'Whoever has not handed in keeps the former score. The reason is saved.',
	cancel: 'Cancel the round',
	cancelTitle: (question, round) => `Cancel round ${round} of ${question}`,
	cancelHint: 'No scores of the round are used.',
	ghosts: (round) => `Round ${round} is shown dashed above.`
};
