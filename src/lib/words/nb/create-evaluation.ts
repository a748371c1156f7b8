import type { Words } from '../sv.ts';

export const createEvaluation: Words['createEvaluation'] = {
	title: 'Ny evaluering',
	lede: 'Du blir prosjektleder. Teamet inviterer du i neste steg.',
	municipality: 'Kommune',
	municipalityHint: 'Skriv begynnelsen av navnet.',
	municipalityMissing: 'Velg en kommune.',
	municipalityUnknown: (name) =>
		`Vi finner ingen kommune som heter ${name}. Se etter hvordan navnet skrives.`,
	year: 'År',
	yearHint: 'Året evalueringen gjøres.',
	yearWrong: 'Skriv et år med fire sifre, fra 2002 og framover.',
	edition: 'Utgave',
	editionHint: 'Utgaven gjelder for hele evalueringen og kan ikke byttes.',
	editionMissing: 'Velg en utgave.',
	editionIncomplete: 'Delspørsmålene i denne utgaven er ikke offentlige, så den kan ikke poengsettes.',
	tolerance: 'Toleranse',
	toleranceHint:
		'Hvor stor forskjell mellom høyeste og laveste poeng som regnes som samstemt og som nær, i prosent av delspørsmålets makspoeng. Alltid minst ett poeng. Kan endres fram til det første poenget.',
	toleranceA: 'Samstemt opp til, prosent',
	toleranceB: 'Nær opp til, prosent',
	toleranceWrong: 'Skriv hele prosent mellom 0 og 100, og ikke mer for samstemt enn for nær.',
	alsoScore: 'Jeg gir også poeng',
	alsoScoreHint: 'Som prosjektleder ser du likevel ingen poeng før de åpnes.',
	conflict: 'Jeg er ikke inhabil overfor kommunen',
	conflictHint: 'Den som er ansatt i kommunen eller er inhabil på annen måte, kan ikke være med i teamet.',
	conflictMissing: 'Bekreft at du ikke er inhabil overfor kommunen.',
	submit: 'Opprett evalueringen',
	created: (name) => `${name} er opprettet. Inviter teamet.`
};
