import type { State } from '../../domain/consensus/state.ts';

/** States of a question (consensus): a word for each, and the fuller form where a number belongs to it. */
const names: Record<State, string> = {
	locked: 'Låst',
	'not-assessed': 'Ej bedömd',
	reopened: 'Återöppnad',
	agreed: 'Överenskommen',
	untouched: 'Ej påbörjad',
	'in-progress': 'Pågår',
	ready: 'Klar att öppna',
	waiting: 'Väntar på poäng',
	diverging: 'Spretar',
	near: 'Nära',
	aligned: 'Samstämmig'
};

const meanings: Record<State, string> = {
	locked: 'Området eller versionen är låst.',
	'not-assessed': 'Alla har avstått. I utkastet står det ej bedömd.',
	reopened: 'Överenskommelsen öppnades igen med ett skäl.',
	agreed: 'Poängen är sparad och alla har bekräftat eller reserverat sig.',
	untouched: 'Ingen har poängsatt än.',
	'in-progress': 'Någon har poängsatt, alla har inte lämnat in.',
	ready: 'Alla har lämnat in.',
	waiting: 'Öppnad, men för få poäng finns.',
	diverging: 'Skillnaden är större än den yttre toleransen.',
	near: 'Skillnaden ligger mellan den inre och den yttre toleransen.',
	aligned: 'Skillnaden ligger inom den inre toleransen.'
};

export const states = {
	names,
	meanings,
	handedInOf: (n: number, of: number) => `${n} av ${of} har lämnat in`,
	blindRound: (round: number) => `Blind omgång ${round}`,
	diverging: (n: number) => `${n} spretar`,
	areaDone: (n: number, of: number) => `${n} av ${of}`
};
