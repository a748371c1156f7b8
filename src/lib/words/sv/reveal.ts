export const reveal = {
	button: (area: number) => `Öppna område ${area}`,
	hint: 'Allas poäng visas för hela gruppen samtidigt.',
	early: 'Öppna innan alla är klara',
	earlyTitle: (area: number) => `Öppna område ${area} innan alla har lämnat in`,
	earlyMissing: (names: string) => `Har inte lämnat in: ${names}.`,
	earlyHint: 'Senare poäng märks ”efter öppning”. Skälet sparas och syns i händelserna.',
	onlyLead: 'Projektledaren öppnar området när alla har lämnat in.',
	openedAt: (when: string) => `Öppnat ${when}`,
	openedEarly: (when: string, reason: string) => `Öppnat i förtid ${when}: ${reason}`,
	done: (area: number) => `Område ${area} är öppnat.`,
	afterOpening: 'efter öppning',
	late: 'Området öppnades innan du lämnade in. Lägg in din poäng nu; den märks ”efter öppning”.',
	lateDraft: (points: string, max: number) => `Du hade skrivit ${points} av ${max} före öppningen.`,
	putIn: 'Lägg in'
};
