export const handIn = {
	area: 'Lämna in området',
	areaHint: 'Inlämnade poäng kan inte ändras före öppningen. Ingen annan ser dem förrän dess.',
	missing: (n: number) => (n === 1 ? 'En delfråga saknar poäng.' : `${n} delfrågor saknar poäng.`),
	wait: 'Vänta, sparar.',
	done: (area: number) => `Område ${area} är inlämnat.`,
	waitingFor: (names: string) => `Väntar på ${names}.`,
	allIn: 'Alla har lämnat in. Området är klart att öppna.',
	question: 'Lämna in omgången',
	questionDone: (question: string) => `Omgången på ${question} är inlämnad.`,
	handedIn: 'inlämnat',
	frozen: 'Inlämnad poäng. Den kan inte ändras före öppningen.'
};
