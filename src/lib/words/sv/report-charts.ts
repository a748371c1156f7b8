import { numbers } from './numbers.ts';

const areas = (n: number) => (n === 1 ? '1 område' : `${n} områden`);
const results = (n: number) => (n === 1 ? 'ett annat resultat' : `${n} andra resultat`);
const years = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** The report's charts: what stands in them, what they are, and what they show, in sentences. */
export const reportCharts = {
	profile: (municipality: string, year: number) => `Profil: ${municipality} ${year}`,
	/** What the picture draws, for those who don't see it. */
	profileDrawn: (marks: readonly string[]) =>
		`Stapeldiagram med ett område på varje rad och en axel från 0 till 100. ${numbers.list(marks)}.`,
	bars: (year: number) => `Staplarna visar ${year}`,
	diamonds: 'romberna medelvärdet',
	rings: (year: number) => `ringarna ${year}`,
	whiskers: 'strecken panelens lägsta och högsta',
	/** `fewest` and `most`: how many results the areas' means rest on. */
	mean: (fewest: number, most: number, from: number, to: number) =>
		`Medelvärde av ${fewest === most ? results(most) : `${fewest}–${most} andra resultat`}, ${years(from, to)}`,
	interval: 'Panelens lägsta till högsta',
	points: 'Poäng',
	percent: 'Procent av områdets högsta poäng',
	noSum: (open: number) =>
		open === 1
			? 'Ingen summa: en delfråga ej överenskommen'
			: `Ingen summa: ${open} delfrågor ej överenskomna`,
	named: (number: number, title: string) => `${number}. ${title}`,
	/** The language of areas' titles. */
	titlesIn: 'sv',
	area: (number: number, title: string) => `område ${number}, ${title}`,
	areas: (ids: readonly number[]) => `områdena ${numbers.list(ids.map(String))}`,
	withPoints: (named: string, points: number) => `${named} (${points} poäng)`,
	percentOf: (named: string, percent: number) => `${named} (${numbers.percent(percent)})`,
	highestAndLowest: (highest: string, lowest: string) => `Högst är ${highest} och lägst ${lowest}.`,
	allAlike: (all: string) => `Alla områden ligger lika: ${all}.`,
	againstMean: (above: number, level: number, below: number) =>
		`Mot medelvärdet ligger ${areas(above)} över, ${level} lika och ${below} under.`,
	againstEarlier: (year: number, above: number, level: number, below: number) =>
		`Mot ${year} ligger ${areas(above)} över, ${level} lika och ${below} under.`,
	withoutSum: (n: number) =>
		n === 1 ? 'Ett område har ingen summa än.' : `${n} områden har ingen summa än.`,
	noSums: 'Inget område har en summa än.',
	widest: (area: string, lowest: number, highest: number) =>
		`Störst är panelens spann i ${area}: ${lowest}–${highest}.`,
	distribution: (municipality: string, year: number) => `Totalpoäng: ${municipality} ${year} och andra`,
	distributionDrawn: (n: number) =>
		`Punktdiagram över totalpoäng: en punkt för vart och ett av ${results(n)}, en romb för medelvärdet och en linje för kommunens egen total.`,
	others: (n: number, from: number, to: number) => `${results(n)}, ${years(from, to)}`,
	meanTotal: (points: number) => `Medelvärde ${points}`,
	own: (municipality: string, points: number) => `${municipality} ${points}`,
	ownOpen: (municipality: string) => `${municipality}: ingen total än`,
	totalAxis: (max: number) => `Totalpoäng, högst ${max}`,
	place: (municipality: string, points: number, max: number, place: number, of: number) =>
		`${municipality} har ${points} av ${max} poäng, plats ${place} av ${of}.`,
	among: (n: number, from: number, to: number, above: number, level: number, below: number) =>
		`Av ${results(n)} ${years(from, to)} är ${above} högre, ${level} lika och ${below} lägre.`,
	noTotal: (municipality: string) =>
		`${municipality} har ingen total än, eftersom inte alla delfrågor är överenskomna.`,
	range: (lowest: number, highest: number, mean: number) =>
		`De andra går från ${lowest} till ${highest} poäng och har medelvärdet ${mean}.`
};
