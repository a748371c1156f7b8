export const blindRounds = {
	open: (round: number) => `Starta blind omgång ${round}`,
	openTitle: (question: string, round: number) => `Starta blind omgång ${round} på ${question}`,
	openHint: 'Alla poängsätter delfrågan på nytt, förseglat, och poängen öppnas samtidigt.',
	running: (round: number) => `Blind omgång ${round} pågår. Ingen ser de andras poäng i omgången.`,
	yours: (round: number) => `Din bedömning i omgång ${round}`,
	handedInOf: (n: number, of: number) => `${n} av ${of} har lämnat in omgången`,
	closesItself: 'Omgången öppnas när alla har lämnat in.',
	close: 'Öppna omgången nu',
	closeTitle: (question: string, round: number) => `Öppna omgång ${round} på ${question} innan alla är klara`,
	closeHint: 'Den som inte har lämnat in behåller sin tidigare poäng. Skälet sparas.',
	cancel: 'Avbryt omgången',
	cancelTitle: (question: string, round: number) => `Avbryt omgång ${round} på ${question}`,
	cancelHint: 'Inga poäng från omgången används.',
	ghosts: (round: number) => `Omgång ${round} visas streckad ovanför.`
};
