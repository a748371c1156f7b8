import type { Words } from '../sv.ts';
import { numbers } from './numbers.ts';

const areas = (n: number) => (n === 1 ? '1 område' : `${n} områder`);
const results = (n: number) => (n === 1 ? 'ett annet resultat' : `${n} andre resultater`);
const years = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

export const reportCharts: Words['reportCharts'] = {
	profile: (municipality, year) => `Profil: ${municipality} ${year}`,
	profileDrawn: (marks) =>
		`Stolpediagram med ett område på hver rad og en akse fra 0 til 100. ${numbers.list(marks)}.`,
	bars: (year) => `Stolpene viser ${year}`,
	diamonds: 'rombene gjennomsnittet',
	rings: (year) => `ringene ${year}`,
	whiskers: 'strekene panelets laveste og høyeste',
	mean: (fewest, most, from, to) =>
		`Gjennomsnitt av ${fewest === most ? results(most) : `${fewest}–${most} andre resultater`}, ${years(from, to)}`,
	interval: 'Panelets laveste til høyeste',
	points: 'Poeng',
	percent: 'Prosent av områdets høyeste poeng',
	noSum: (open) =>
		open === 1 ? 'Ingen sum: ett delspørsmål uten enighet' : `Ingen sum: ${open} delspørsmål uten enighet`,
	named: (number, title) => `${number}. ${title}`,
	titlesIn: 'nb',
	area: (number, title) => `område ${number}, ${title}`,
	areas: (ids) => `områdene ${numbers.list(ids.map(String))}`,
	withPoints: (named, points) => `${named} (${points} poeng)`,
	percentOf: (named, percent) => `${named} (${numbers.percent(percent)})`,
	highestAndLowest: (highest, lowest) => `Høyest er ${highest} og lavest ${lowest}.`,
	allAlike: (all) => `Alle områdene ligger likt: ${all}.`,
	againstMean: (above, level, below) =>
		`Mot gjennomsnittet ligger ${areas(above)} over, ${level} likt og ${below} under.`,
	againstEarlier: (year, above, level, below) =>
		`Mot ${year} ligger ${areas(above)} over, ${level} likt og ${below} under.`,
	withoutSum: (n) => (n === 1 ? 'Ett område har ingen sum ennå.' : `${n} områder har ingen sum ennå.`),
	noSums: 'Ingen områder har en sum ennå.',
	widest: (area, lowest, highest) => `Størst er panelets spenn i ${area}: ${lowest}–${highest}.`,
	distribution: (municipality, year) => `Totalpoeng: ${municipality} ${year} og andre`,
	distributionDrawn: (n) =>
		`Punktdiagram over totalpoeng: ett punkt for hvert av ${results(n)}, en rombe for gjennomsnittet og en linje for kommunens egen total.`,
	others: (n, from, to) => `${results(n)}, ${years(from, to)}`,
	meanTotal: (points) => `Gjennomsnitt ${points}`,
	own: (municipality, points) => `${municipality} ${points}`,
	ownOpen: (municipality) => `${municipality}: ingen total ennå`,
	totalAxis: (max) => `Totalpoeng, høyst ${max}`,
	place: (municipality, points, max, place, of) =>
		`${municipality} har ${points} av ${max} poeng, plass ${place} av ${of}.`,
	among: (n, from, to, above, level, below) =>
		`Av ${results(n)} ${years(from, to)} er ${above} høyere, ${level} like og ${below} lavere.`,
	noTotal: (municipality) =>
		`${municipality} har ingen total ennå, fordi det ikke er enighet om alle delspørsmål.`,
	range: (lowest, highest, mean) =>
		`De andre går fra ${lowest} til ${highest} poeng og har gjennomsnittet ${mean}.`
};
