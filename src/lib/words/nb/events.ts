import type { Words } from '../sv.ts';

export const events: Words['events'] = {
	created: (who) => `${who} opprettet evalueringen.`,
	invited: (who, role) => `${who} inviterte en person som ${role}.`,
	joined: (who) => `${who} kom med i teamet.`,
	left: (who) => `${who} forlot teamet.`,
	phaseChanged: (who, phase) => `${who} gikk videre til fasen ${phase.toLowerCase()}.`,
	toleranceChanged: (who) => `${who} endret toleransen.`,
	handedIn: (who, area) => `${who} leverte område ${area}.`,
	abstained: (who, question) => `${who} avsto fra ${question}.`,
	revealed: (who, area) => `${who} åpnet område ${area}.`,
	revealedEarly: (who, area) => `${who} åpnet område ${area} før alle hadde levert.`,
	roundOpened: (who, question, round) => `${who} startet blind runde ${round} på ${question}.`,
	roundHandedIn: (who, question, round) => `${who} leverte runde ${round} på ${question}.`,
	roundClosed: (question, round) => `Runde ${round} på ${question} ble åpnet.`,
	roundCancelled: (who, question, round) => `${who} avbrøt blind runde ${round} på ${question}.`,
	agreed: (who, question) => `${who} foreslo en avtale om ${question}.`,
	confirmed: (who, question) => `${who} bekreftet ${question}.`,
	reserved: (who, question) => `${who} tok forbehold på ${question}.`,
	reopened: (who, question) => `${who} gjenåpnet ${question}.`,
	alone: (who, question) => `${who} godtok enslig vurdering på ${question}.`,
	areaLocked: (who, area) => `${who} låste område ${area}.`,
	areaUnlocked: (who, area) => `${who} låste opp område ${area}.`,
	withReason: (reason) => `Begrunnelse: ${reason}`
};
