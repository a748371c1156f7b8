/** Which questions have evidence, of which kinds of source, and how far what it shows has come. */
import type { SourceKind, Stage } from '../../domain/evidence.ts';

const kinds: Record<SourceKind, string> = {
	interview: 'Intervju',
	document: 'Dokument',
	website: 'Webbplats'
};
const stages: Record<Stage, string> = {
	planned: 'planerat',
	done: 'genomfört',
	effect: 'effekt visad'
};
const missing: Record<SourceKind, (question: string) => string> = {
	interview: (question) => `Intervju saknas för ${question}. Lägg till`,
	document: (question) => `Dokument saknas för ${question}. Lägg till`,
	website: (question) => `Webbplats saknas för ${question}. Lägg till`
};

export const coverage = {
	title: 'Täckning',
	link: 'Täckning',
	lede: 'Vilka delfrågor som har underlag, av vilka slag, och hur långt det som visas har kommit.',
	kinds,
	stages,
	unjudged: 'ej bedömt',
	question: 'Delfråga',
	kindsOf: 'Slag',
	table: 'Underlag för varje delfråga',
	show: 'Visa',
	all: (n: number) => `Alla (${n})`,
	gaps: (n: number) => `Bara luckor (${n})`,
	thin: (n: number) => `Svagt underlag (${n})`,
	covered: (n: number, of: number) => `${n} av ${of} har underlag av minst två slag`,
	total: (n: number, of: number) => `${n} av ${of} delfrågor har underlag av minst två slag.`,
	missing,
	empty: 'saknas',
	nothing: 'Inget underlag är samlat än. Lägg till det första i en av rutorna.',
	noGaps: 'Ingen lucka: varje delfråga har underlag av alla tre slag.',
	noThin: 'Ingen delfråga har svagt underlag.',
	cards: (n: number) => (n === 1 ? '1 underlag' : `${n} underlag`)
};
