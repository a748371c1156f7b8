import type { Words } from '../sv.ts';

export const createEvaluation: Words['createEvaluation'] = {
	title: 'Ny evaluering',
	lede: 'Velg kommune, utgave og team. Flere inviteres med e-post når evalueringen er opprettet.',
	municipality: 'Kommune',
	municipalityHint: 'Skriv begynnelsen av navnet, eller kommunekoden.',
	municipalityMissing: 'Velg en kommune.',
	municipalityUnknown: (name) =>
		`Vi finner ingen kommune som heter ${name}. Se etter hvordan navnet skrives.`,
	year: 'År',
	yearHint: 'Året evalueringen gjøres.',
	yearWrong: 'Skriv et år med fire sifre, fra 2002 og framover.',
	edition: 'Utgave',
	editionHint: 'Utgaven gjelder for hele evalueringen og kan ikke byttes.',
	editionMissing: 'Velg en utgave.',
	tolerance: 'Toleranse',
	toleranceHint:
		'Hvor stor forskjell mellom høyeste og laveste poeng som regnes som samstemt og som nær, i prosent av delspørsmålets makspoeng. Alltid minst ett poeng. Kan endres fram til det første poenget.',
	toleranceA: 'Samstemt opp til, prosent',
	toleranceB: 'Nær opp til, prosent',
	toleranceWrong: 'Skriv hele prosent mellom 1 og 100, og ikke mer for samstemt enn for nær.',
	conflict: 'Ingen i teamet er ansatt i kommunen eller er inhabil på annen måte',
	conflictHint:
		'Den som er inhabil, kan ikke være med. Gjelder det bare ett delspørsmål, kan man avstå fra det senere.',
	conflictMissing: 'Bekreft at ingen i teamet er inhabil overfor kommunen.',
	team: 'Teamet',
	teamHint:
		'To til fire evaluatorer pleier å være nok. Minst én leder. Her kan du velge dem du allerede arbeider med.',
	person: (n) => `Person ${n}`,
	rolesOf: (n) => `Rolle, person ${n}`,
	personUnknown: (name) =>
		`Vi kjenner ingen som heter ${name}. Inviter med e-post når evalueringen er opprettet.`,
	personTwice: (name) => `${name} står der to ganger.`,
	personAmbiguous: (name) => `Flere heter ${name}. Velg fra listen, med adressen etter navnet.`,
	roleMissing: (name) => `Velg hva ${name} skal gjøre.`,
	leadMissing: 'Velg minst én prosjektleder.',
	ownMunicipality: (name) => `${name} kommer fra kommunen og kan ikke være med i teamet.`,
	owners: 'Hvem holder i teksten til områdene',
	ownersHint: 'Valgfritt. Velg blant dem som er med i teamet; det kan endres senere.',
	ownerNotOnTeam: (name) => `${name} er ikke med i teamet over.`,
	notYours: 'Du er ikke selv med i teamet og ser derfor ikke evalueringen.',
	submit: 'Opprett evalueringen',
	created: (name) => `${name} er opprettet.`
};
