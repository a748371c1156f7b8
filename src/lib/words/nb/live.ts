import type { Words } from '../sv.ts';

export const live: Words['live'] = {
	changes: (n) => (n === 1 ? '1 endring' : `${n} endringer`),
	changesSince: (n) =>
		n === 1 ? 'Én endring siden du var her sist.' : `${n} endringer siden du var her sist.`,
	scoreChanged: (who, question) => `${who} endret poenget sitt på ${question}.`,
	areaRevealed: (area) => `Område ${area} er åpnet.`,
	areaLocked: (area, who) => `${who} har låst område ${area}.`,
	areaUnlocked: (area, who) => `${who} har låst opp område ${area}.`,
	lockComing: (area, who, seconds) => `${who} låser område ${area} om ${seconds} sekunder.`,
	accessChanged: 'Tilgangen din er endret. Siden er lastet på nytt.',
	accessLost: 'Du har ikke lenger tilgang til denne evalueringen.',
	joined: (who) => `${who} er her.`,
	roundOpened: (question, round) => `Blind runde ${round} på ${question} har begynt.`,
	roundClosed: (question, round) => `Runde ${round} på ${question} er åpnet.`,
	agreed: (who, question, points) =>
		`${who} ble enig om ${points} på ${question}. Bekreft eller ta forbehold.`,
	reopened: (who, question) => `${who} gjenåpnet ${question}.`
};
