export const handIn = {
	area: 'Lämna in området',
	areaTitle: (area: number) => `Lämna in område ${area}`,
	areaHint: 'Inlämnade poäng kan inte ändras före öppningen. Ingen annan ser dem förrän dess.',
	missing: (n: number) => (n === 1 ? 'En delfråga saknar poäng.' : `${n} delfrågor saknar poäng.`),
	missingWhich: (list: string) => `Poäng saknas på ${list}.`,
	wait: 'Vänta, sparar.',
	done: (area: number) => `Område ${area} är inlämnat.`,
	waitingFor: (names: string) => `Väntar på ${names}.`,
	allIn: 'Alla har lämnat in. Området är klart att öppna.',
	question: 'Lämna in omgången',
	questionHint: 'Den inlämnade poängen kan inte ändras i den här omgången.',
	questionDone: (question: string) => `Omgången på ${question} är inlämnad.`,
	handedIn: 'inlämnat',
	notHandedIn: 'inte inlämnat',
	frozen: 'Inlämnad poäng. Den kan inte ändras före öppningen.'
};
