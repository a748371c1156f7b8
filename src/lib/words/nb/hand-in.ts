import type { Words } from '../sv.ts';

export const handIn: Words['handIn'] = {
	area: 'Lever området',
	areaHint: 'Leverte poeng kan ikke endres før åpningen. Ingen andre ser dem før det.',
	missing: (n) => (n === 1 ? 'Ett delspørsmål mangler poeng.' : `${n} delspørsmål mangler poeng.`),
	wait: 'Vent, lagrer.',
	done: (area) => `Område ${area} er levert.`,
	waitingFor: (names) => `Venter på ${names}.`,
	allIn: 'Alle har levert. Området er klart til å åpnes.',
	question: 'Lever runden',
	questionDone: (question) => `Runden på ${question} er levert.`,
	handedIn: 'levert',
	frozen: 'Levert poeng. Det kan ikke endres før åpningen.'
};
