export const createEvaluation = {
	title: 'Ny utvärdering',
	lede: 'Välj kommun, utgåva och grupp. Fler bjuds in med e-post när utvärderingen är skapad.',
	municipality: 'Kommun',
	municipalityHint: 'Skriv början av namnet, eller kommunkoden.',
	municipalityMissing: 'Välj en kommun.',
	municipalityUnknown: (name: string) =>
		`Vi hittar ingen kommun som heter ${name}. Se efter hur namnet stavas.`,
	year: 'År',
	yearHint: 'Året då utvärderingen görs.',
	yearWrong: 'Skriv ett år med fyra siffror, från 2002 och framåt.',
	edition: 'Utgåva',
	editionHint: 'Utgåvan gäller för hela utvärderingen och kan inte bytas.',
	editionMissing: 'Välj en utgåva.',
	tolerance: 'Tolerans',
	toleranceHint:
		'Hur stor skillnad mellan högsta och lägsta poäng som räknas som samstämmig och som nära, i procent av delfrågans maxpoäng. Alltid minst en poäng. Går att ändra fram till den första poängen.',
	toleranceA: 'Samstämmig upp till, procent',
	toleranceB: 'Nära upp till, procent',
	toleranceWrong: 'Skriv hela procent mellan 1 och 100, och inte mer för samstämmig än för nära.',
	conflict: 'Ingen i gruppen är anställd i kommunen eller har annat jäv mot den',
	conflictHint:
		'Den som har jäv kan inte vara med. Gäller jävet bara en delfråga går det att avstå från den senare.',
	conflictMissing: 'Intyga att ingen i gruppen har jäv mot kommunen.',
	team: 'Gruppen',
	teamHint:
		'Två till fyra utvärderare brukar räcka. Minst en leder. Här går det att välja dem du redan arbetar med.',
	person: (n: number) => `Person ${n}`,
	rolesOf: (n: number) => `Roll, person ${n}`,
	personUnknown: (name: string) =>
		`Vi känner ingen som heter ${name}. Bjud in med e-post när utvärderingen är skapad.`,
	personTwice: (name: string) => `${name} står två gånger.`,
	personAmbiguous: (name: string) => `Flera heter ${name}. Välj ur listan, med adressen efter namnet.`,
	roleMissing: (name: string) => `Välj vad ${name} ska göra.`,
	leadMissing: 'Välj minst en projektledare.',
	ownMunicipality: (name: string) => `${name} kommer från kommunen och kan inte vara med i gruppen.`,
	owners: 'Vem håller i områdenas text',
	ownersHint: 'Frivilligt. Välj bland dem som är med i gruppen; det går att ändra senare.',
	ownerNotOnTeam: (name: string) => `${name} är inte med i gruppen ovan.`,
	notYours: 'Du är inte själv med i gruppen och ser därför inte utvärderingen.',
	submit: 'Skapa utvärderingen',
	created: (name: string) => `${name} är skapad.`
};
