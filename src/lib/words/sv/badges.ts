export const badges = {
	loneDissenter: (name: string) => `ensam avvikare: ${name}`,
	twoCamps: 'två läger',
	onlyTwo: 'bara två',
	weakEvidence: 'svagt underlag',
	unsure: 'osäkra',
	reservation: 'reservation',
	reservations: (n: number) => (n === 1 ? 'en reservation' : `${n} reservationer`),
	textStale: 'texten ej uppdaterad',
	awaitingConfirmation: (n: number, of: number) => `väntar på bekräftelse ${n} av ${of}`,
	alone: 'ensam bedömning',
	afterOpening: 'efter öppning',
	early: 'öppnat i förtid'
};
