import { goodExampleIn } from '../good-example.ts';
import type { Words } from '../sv.ts';
import { yearsUsed } from '../../domain/years-used.ts';
import { numbers } from './numbers.ts';

/** `2020–` as it stands within a sentence. */
const inUse = (used: string) => yearsUsed(used, 'fra', 'til og med');

export const report: Words['report'] = {
	title: (municipality, year) => `Kommunekompasset: ${municipality} ${year}`,
	kind: 'Evalueringsrapport',
	draft: 'UTKAST',
	draftOf: (name) => `UTKAST: ${name}`,
	/** A draft's number, and when it was kept. */
	keptOf: (n, day) => `Versjon ${n}, lagret ${day}`,
	versionOf: (n, day) => `Versjon ${n}, låst ${day}`,
	checksum: 'Kontrollsum (SHA-256)',
	edition: (owner, used) => `Utgave: ${owner}, ${inUse(used)}`,
	contents: 'Innhold',
	about: 'Hva er Kommunekompasset?',
	inRelation: (municipality) => `${municipality} i forhold til Kommunekompasset`,
	evaluation: 'Evalueringen',
	results: 'Sammendrag av resultatet',
	perArea: 'Poeng per område',
	perAreaIn: (year) => `Poeng per område ${year}`,
	perAreaOf: (then, now) => `Poeng per område i ${then} og ${now}`,
	noTotal: 'Ingen totalsum: det er ikke enighet om alle delspørsmål.',
	comparison: 'Sammenligning med den tidligere evalueringen',
	areas: 'Område for område',
	area: (number, title) => `Område ${number}: ${title}`,
	areaNumber: (number) => `Område ${number}`,
	headings: 'Overskrifter',
	points: 'Poeng',
	pointsOf: (achieved, max) => `${achieved} av ${max} poeng`,
	ofMax: (max) => `av ${max}`,
	ofMaxPoints: (max) => `av ${max} poeng`,
	unknown: 'ikke oppgitt',
	general: 'Generelt',
	strengths: 'Styrker',
	improvements: 'Forbedringsområder',
	noText: 'Det er ikke skrevet noen tekst.',
	goodExample: goodExampleIn.nb,
	overview: 'Oversikt over poengfordelingen',
	number: 'Nr.',
	question: 'Delspørsmål',
	areaColumn: 'Område',
	areaTitle: 'Områdets navn',
	achieved: 'Oppnådd',
	max: 'Maks',
	percent: 'Prosent',
	percentOf: numbers.percent,
	sum: 'Sum',
	total: 'Totalt',
	open: 'ikke enighet ennå',
	difference: 'Forskjell',
	noDifference: 'forskjellen er ikke kjent',
	mean: 'Gjennomsnitt',
	noMean: 'ikke noe gjennomsnitt',
	earlierYear: (year) => `Evalueringen ${year}`,
	earlierApart: (year) => `Evalueringen ${year} (ikke sammenlignbar: utgavene er ulike)`,
	municipality: 'Kommune',
	year: 'År',
	version: 'Versjon',
	meanBase: (n, edition, years) =>
		`Gjennomsnittene bygger på ${n} resultater etter utgaven ${inUse(edition)}, fra ${years}.`,
	noAreaMean: (fewest) => `Områder med færre enn ${fewest} resultater har ikke noe gjennomsnitt.`,
	noMeans: (fewest, edition) =>
		`Ingen gjennomsnitt vises: det trengs minst ${fewest} andre resultater etter utgaven ${inUse(edition)}.`,
	meanOf: (n, years) => `Gjennomsnitt (${n} resultater ${years})`,
	meanFrom: (fewest) => `Gjennomsnitt (vises fra ${fewest} resultater)`,
	rounding: 'Poengene er avrundet og summerer derfor ikke alltid til områdets poeng.',
	notComparable: 'Utgavene er ulike, og områdene deres kan ikke sammenlignes.',
	appendix: (year) => `Vedlegg: evalueringen ${year}`,
	/** Beside the report, in the reader's language. */
	files: {
		title: 'Hent rapporten som',
		pdf: 'PDF',
		docx: 'Word',
		xlsx: 'Regneark',
		csv: 'CSV',
		json: 'JSON',
		failed:
			'Filen kunne ikke lages akkurat nå. Prøv igjen om litt; virker det ikke da, si fra til den som drifter Samsyn.',
		rests: (minutes) =>
			`Filen kunne ikke lages nå. Samsyn prøver igjen om ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}. Last den ned da; går det ikke da heller, si fra til den som driver Samsyn.`,
		asking: 'Filen forberedes.',
		cancel: 'Avbryt',
		cancelled: 'Avbrutt. Ingenting lastes ned.',
		busy: 'En fil lages allerede. Vent til den er klar, eller avbryt den.',
		ready: 'Filen er ferdig og lastes ned.',
		readyReplaced: (times) =>
			`Filen er ferdig og lastes ned. ${times === 1 ? 'Ett tegn er byttet ut' : `${times} tegn er byttet ut`}; se nedenfor.`,
		replaced: 'Tegn som ingen skrifttype har, og som er byttet ut med \uFFFD i filen:',
		replacedAt: (character, codePoint, where, times) =>
			`${character} (${codePoint}) i ${where}${times === 1 ? '' : `, ${times} ganger`}`
	},
	read: 'Les rapporten',
	readOf: (version) => `Les rapporten: ${version}`,
	link: 'Rapport'
};
