export const createEvaluation = {
	title: 'Ny utvärdering',
	lede: 'Du blir projektledare. Gruppen bjuder du in i nästa steg.',
	municipality: 'Kommun',
	municipalityHint: 'Skriv början av namnet.',
	municipalityMissing: 'Välj en kommun.',
	municipalityUnknown: (name: string) =>
		`Vi hittar ingen kommun som heter ${name}. Se efter hur namnet stavas.`,
	year: 'År',
	yearHint: 'Året då utvärderingen görs.',
	yearWrong: 'Skriv ett år med fyra siffror, från 2002 och framåt.',
	edition: 'Utgåva',
	editionHint: 'Utgåvan gäller för hela utvärderingen och kan inte bytas.',
	editionMissing: 'Välj en utgåva.',
	editionIncomplete: 'Den här utgåvans delfrågor är inte offentliga, så den går inte att poängsätta.',
	tolerance: 'Tolerans',
	toleranceHint:
		'Hur stor skillnad mellan högsta och lägsta poäng som räknas som samstämmig och som nära, i procent av delfrågans maxpoäng. Alltid minst en poäng. Går att ändra fram till den första poängen.',
	toleranceA: 'Samstämmig upp till, procent',
	toleranceB: 'Nära upp till, procent',
	toleranceWrong: 'Skriv hela procent mellan 0 och 100, och inte mer för samstämmig än för nära.',
	alsoScore: 'Jag poängsätter också',
	alsoScoreHint: 'Som projektledare ser du ändå inga poäng förrän de öppnas.',
	conflict: 'Jag har inget jäv mot kommunen',
	conflictHint: 'Den som är anställd i kommunen eller har annat jäv kan inte vara med i gruppen.',
	conflictMissing: 'Intyga att du inte har jäv mot kommunen.',
	submit: 'Skapa utvärderingen',
	created: (name: string) => `${name} är skapad. Bjud in gruppen.`
};
