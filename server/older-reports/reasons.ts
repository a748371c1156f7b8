/** Why something of a file wasn't recognised, contradicts itself or is missing: sentences in Swedish. */
import type { Section } from '../../src/lib/domain/edit.ts';

const sectionNames: Readonly<Record<Section, string>> = {
	general: 'Allmänt',
	strengths: 'Styrkor',
	improvements: 'Förbättringsområden'
};

export const reasons = {
	moreNotes: (left: number) =>
		`Här slutar genomgången: det finns ${left} anmärkningar till. Kontrollera att det är rätt fil.`,
	draft:
		'Det är ett utkast, inte en låst rapport: poängen kan ändras. Läs hellre in rapporten när den är låst.',
	noReport: 'Filen har inte en rapports uppbyggnad: här finns inget område och ingen tabell med poäng.',
	beforeSection: 'Texten står före rubriken Allmänt, Styrkor eller Förbättringsområden.',
	ownHeading: 'Rubriken är ingen av rapportens egna, så det går inte att säga vilken text den hör till.',
	belowOwnHeading: 'Texten står under en rubrik som inte är någon av rapportens egna.',
	orphanBox: 'Rutan saknar sin områdesrubrik, så det går inte att säga vilket område detta hör till.',
	orphanCells: 'Cellerna hör inte till någon rad som går att läsa.',
	loneNumber: 'Ett ensamt tal som inte går att placera.',
	afterTables: 'Texten hör inte till någon tabell eller något område.',
	unknownArea: 'Ser ut som en områdesrubrik, men ingen ruta eller text följer.',
	areaTwice: (area: number) => `Rubriken för område ${area} står här en gång till.`,
	loneLabel: 'Rutans rubrik står utan resten av rutan.',
	noArea: (area: number) => `Område ${area} saknas.`,
	noMunicipality: 'Kommunens namn hittades inte.',
	noYear: 'Årtalet hittades inte.',
	noEdition: 'Det går inte att säga säkert vilken utgåva rapporten följer.',
	noPoints: (area: number) => `Områdets poäng (område ${area}) hittades inte.`,
	boxUnread: (area: number) => `Område ${area}: rutans poäng går inte att läsa.`,
	totalUnread: 'Totalpoängen går inte att läsa.',
	manyPoints: (area: number, points: readonly number[]) =>
		`Område ${area} har flera poäng: ${points.join(', ')}. Ingen av dem har valts.`,
	noSection: (area: number, section: Section) => `Område ${area}: rubriken ${sectionNames[section]} saknas.`,
	noAreaHeading: (area: number) => `Område ${area}: områdets rubrik saknas.`,
	noHeadings: (area: number) => `Område ${area}: rubrikerna saknas.`,
	noTable: (area: number) => `Tabellen med delfrågor saknas för område ${area}.`,
	noSum: (area: number) => `Tabellens summa saknas för område ${area}.`,
	noQuestion: (question: string) => `Delfråga ${question} saknas i tabellen.`,
	rowIncomplete: (question: string) =>
		`Delfråga ${question}: raden har inte entydigt uppnått, max och procent.`,
	sumIncomplete: 'Summan har inte entydigt uppnått, max och procent.',
	noQuestionText: (question: string) => `Delfråga ${question}: frågans ordalydelse saknas.`,
	questionTwice: (question: string) => `Delfråga ${question} står två gånger.`,
	questionDiffers: (question: string) =>
		`Delfråga ${question} står två gånger med olika poäng. Ingen av dem har lästs in.`,
	aboveMax: (what: string) => `${what}: poängen är högre än max. Inget av talen har lästs in.`,
	percentDiffers: (what: string) =>
		`${what}: procenten stämmer inte med poängen. Inget av talen har lästs in.`,
	maxDiffers: (question: string, max: number, edition: number) =>
		`Delfråga ${question}: max är ${max} här men ${edition} i utgåvan.`,
	rowsDiffer: (area: number) =>
		`Område ${area}: delfrågornas poäng stämmer inte med summan, ens med avrundning.`,
	totalDiffers: (told: number, sum: number) => `Totalpoängen är ${told} men områdenas poäng blir ${sum}.`,
	manyTotals: (totals: readonly number[]) =>
		`Flera totalpoäng: ${totals.join(', ')}. Ingen av dem har valts.`,
	yearDiffers: (years: readonly number[]) =>
		`Rapporten nämner flera år för utvärderingen: ${years.join(', ')}.`,
	municipalityDiffers: (names: readonly string[]) =>
		`Rapporten nämner flera kommuner: ${names.join(', ')}. Den första har valts.`
} as const;
