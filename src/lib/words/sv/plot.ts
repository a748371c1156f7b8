import type { Hundredths } from '../../domain/score.ts';
import { numbers } from './numbers.ts';

const { points, list } = numbers;
const counted = ['Inga', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex'];

/** Plots told in words; what the picture shows and no more. */
export const plot = {
	sealed: (names: readonly string[]) =>
		names.length === 0 ? 'Förseglat. Ingen har lämnat in.' : `Förseglat. ${list(names)} har lämnat in.`,
	sealedOwn: (x: Hundredths, max: number) => `Din poäng är ${points(x)} av ${max}.`,
	named: (name: string, x: Hundredths) => `${name} ${points(x)}`,
	scores: (max: number, named: readonly string[]) =>
		`${counted[named.length] ?? named.length} poäng av ${max}: ${named.join(', ')}.`,
	/** Read out when marks fall: numbers without names. */
	revealed: (xs: readonly Hundredths[], max: number) =>
		`${counted[xs.length] ?? xs.length} poäng: ${xs.map(points).join(', ')} av ${max}.`,
	spread: (state: string, spreadPercent: number) => `${state} ${spreadPercent} procent.`,
	median: (x: Hundredths) => `Medianen är ${points(x)}.`,
	agreed: (x: Hundredths) => `Överenskommet: ${points(x)}.`,
	former: (x: Hundredths) => `Tidigare överenskommet: ${points(x)}.`,
	none: 'Inga poäng än.',
	sum: (points: number, max: number, low: number, high: number) =>
		`Summan är ${points} av ${max}. Med panelens lägsta poäng ${low}, med dess högsta ${high}.`,
	area: (questions: number) => `${questions} delfrågor på samma procentaxel.`,
	table: (area: number) => `Poäng i område ${area} som tabell`,
	shut: 'förseglad',
	handedInMark: (letter: string) => `${letter} har lämnat in`,
	notHandedInMark: (letter: string) => `${letter} har inte lämnat in`
};
