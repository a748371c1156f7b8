export const homeMunicipality = {
	title: 'Var du kommer ifrån',
	hint: 'Kommunen där du arbetar eller har uppdrag. Ingen utvärderar sin egen kommun.',
	label: 'Din kommun',
	labelHint: 'Skriv början av namnet, eller kommunkoden.',
	none: 'Ingen kommun, jag är till exempel anställd av SKR',
	missing: 'Skriv din kommun, eller kryssa i att du inte kommer från någon.',
	both: 'Skriv en kommun eller kryssa i att du inte kommer från någon, inte båda.',
	onTeam: 'Du är med i gruppen som utvärderar den kommunen. Be projektledaren ta ut dig ur gruppen först.',
	known: (name: string) => `Du har uppgett att du kommer från ${name}. Det ändras i inställningarna.`,
	knownNone: 'Du har uppgett att du inte kommer från någon kommun. Det ändras i inställningarna.'
};
