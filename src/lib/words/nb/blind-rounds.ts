import type { Words } from '../sv.ts';

export const blindRounds: Words['blindRounds'] = {
	open: (round) => `Start blind runde ${round}`,
	openTitle: (question, round) => `Start blind runde ${round} på ${question}`,
	openHint: 'Alle gir poeng på delspørsmålet på nytt, forseglet, og poengene åpnes samtidig.',
	running: (round) => `Blind runde ${round} pågår. Ingen ser de andres poeng i runden.`,
	yours: (round) => `Din vurdering i runde ${round}`,
	handedInOf: (n, of) => `${n} av ${of} har levert runden`,
	closesItself: 'Runden åpnes når alle har levert.',
	close: 'Åpne runden nå',
	closeTitle: (question, round) => `Åpne runde ${round} på ${question} før alle er ferdige`,
	closeHint: 'Den som ikke har levert, beholder sitt tidligere poeng. Begrunnelsen lagres.',
	cancel: 'Avbryt runden',
	cancelTitle: (question, round) => `Avbryt runde ${round} på ${question}`,
	cancelHint: 'Ingen poeng fra runden brukes.',
	ghosts: (round) => `Runde ${round} vises stiplet ovenfor.`
};
