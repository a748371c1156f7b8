import type { Words } from '../sv.ts';
import { numbers } from './numbers.ts';

const areas = (n: number) => (n === 1 ? '1 area is' : `${n} areas are`);
const results = (n: number) => (n === 1 ? 'one other result' : `${n} other results`);
const years = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

export const reportCharts: Words['reportCharts'] = {
	profile: (municipality, year) => `Profile: ${municipality} ${year}`,
	profileDrawn: (marks) =>
		`Bar chart with one area on each row and one axis from 0 to 100. ${numbers.list(marks)}.`,
	bars: (year) => `The bars show ${year}`,
	diamonds: 'the diamonds the mean',
	rings: (year) => `the rings ${year}`,
	whiskers: 'the strokes the panel’s lowest and highest',
	mean: (fewest, most, from, to) =>
		`Mean of ${fewest === most ? results(most) : `${fewest}–${most} other results`}, ${years(from, to)}`,
	interval: 'The panel’s lowest to highest',
	points: 'Points',
	percent: 'Per cent of the area’s highest points',
	noSum: (open) =>
		open === 1 ? 'No sum: one question is not agreed' : `No sum: ${open} questions are not agreed`,
	named: (number, title) => `${number}. ${title}`,
	titlesIn: 'sv',
	// No title: it would be a Swedish one in an English sentence.
	area: (number) => `area ${number}`,
	areas: (ids) => `areas ${numbers.list(ids.map(String))}`,
	withPoints: (named, points) => `${named} (${points} points)`,
	percentOf: (named, percent) => `${named} (${numbers.percent(percent)})`,
	highestAndLowest: (highest, lowest) => `Highest is ${highest}, lowest ${lowest}.`,
	allAlike: (all) => `All areas are level: ${all}.`,
	againstMean: (above, level, below) =>
		`Against the mean, ${areas(above)} above, ${level} level and ${below} below.`,
	againstEarlier: (year, above, level, below) =>
		`Against ${year}, ${areas(above)} above, ${level} level and ${below} below.`,
	withoutSum: (n) => (n === 1 ? 'One area has no sum yet.' : `${n} areas have no sum yet.`),
	noSums: 'No area has a sum yet.',
	widest: (area, lowest, highest) => `The panel’s range is widest in ${area}: ${lowest}–${highest}.`,
	distribution: (municipality, year) => `Totals: ${municipality} ${year} and others`,
	distributionDrawn: (n) =>
		`Dot chart of totals: one dot for each of ${results(n)}, a diamond for the mean and a line for the municipality’s own total.`,
	others: (n, from, to) => `${results(n)}, ${years(from, to)}`,
	meanTotal: (points) => `Mean ${points}`,
	own: (municipality, points) => `${municipality} ${points}`,
	ownOpen: (municipality) => `${municipality}: no total yet`,
	totalAxis: (max) => `Total points, at most ${max}`,
	place: (municipality, points, max, place, of) =>
		`${municipality} has ${points} of ${max} points, place ${place} of ${of}.`,
	among: (n, from, to, above, level, below) =>
		`Of ${results(n)} ${years(from, to)}, ${above} are higher, ${level} level and ${below} lower.`,
	noTotal: (municipality) => `${municipality} has no total yet, as not all questions are agreed.`,
	range: (lowest, highest, mean) =>
		`The others go from ${lowest} to ${highest} points, with a mean of ${mean}.`
};
