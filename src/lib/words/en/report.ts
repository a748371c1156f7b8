import type { Words } from '../sv.ts';
import { yearsUsed } from '../../domain/years-used.ts';
import { numbers } from './numbers.ts';

/** `2020–` as it stands within a sentence. */
const inUse = (used: string) => yearsUsed(used, 'from', 'until');

export const report: Words['report'] = {
	title: (municipality, year) => `Kommunkompassen: ${municipality} ${year}`,
	kind: 'Evaluation report',
	draft: 'DRAFT',
	draftOf: (name) => `DRAFT: ${name}`,
	/** A draft's number, and when it was kept. */
	keptOf: (n, day) => `Version ${n}, kept on ${day}`,
	versionOf: (n, day) => `Version ${n}, locked ${day}`,
	checksum: 'Checksum (SHA-256)',
	edition: (owner, used) => `Edition: ${owner}, ${inUse(used)}`,
	contents: 'Contents',
	about: 'What is Kommunkompassen?',
	inRelation: (municipality) => `${municipality} in relation to Kommunkompassen`,
	evaluation: 'The evaluation',
	results: 'Summary of the result',
	perArea: 'Points per area',
	perAreaIn: (year) => `Points per area ${year}`,
	perAreaOf: (then, now) => `Points per area in ${then} and ${now}`,
	noTotal: 'No total: not all questions are agreed.',
	comparison: 'Comparison with the earlier evaluation',
	areas: 'Area by area',
	area: (number, title) => `Area ${number}: ${title}`,
	areaNumber: (number) => `Area ${number}`,
	headings: 'Headings',
	points: 'Points',
	pointsOf: (achieved, max) => `${achieved} of ${max} points`,
	ofMax: (max) => `of ${max}`,
	ofMaxPoints: (max) => `of ${max} points`,
	unknown: 'not stated',
	general: 'General',
	strengths: 'Strengths',
	improvements: 'Areas for improvement',
	noText: 'No text has been written.',
	goodExample: 'Good practice',
	overview: 'Overview of points',
	number: 'No.',
	question: 'Question',
	areaColumn: 'Area',
	areaTitle: 'Name of the area',
	achieved: 'Achieved',
	max: 'Max',
	percent: 'Per cent',
	percentOf: numbers.percent,
	sum: 'Sum',
	total: 'Total',
	open: 'not agreed',
	difference: 'Difference',
	noDifference: 'the difference isn’t known',
	mean: 'Mean',
	noMean: 'no mean',
	earlierYear: (year) => `The evaluation of ${year}`,
	earlierApart: (year) => `The evaluation of ${year} (not comparable: the editions differ)`,
	municipality: 'Municipality',
	year: 'Year',
	version: 'Version',
	meanBase: (n, edition, years) =>
		`The means rest on ${n} results by the edition ${inUse(edition)}, from ${years}.`,
	noAreaMean: (fewest) => `Areas with fewer than ${fewest} results have no mean.`,
	noMeans: (fewest, edition) =>
		`No means are shown: at least ${fewest} other results by the edition ${inUse(edition)} are needed.`,
	meanOf: (n, years) => `Mean (${n} results ${years})`,
	meanFrom: (fewest) => `Mean (shown from ${fewest} results)`,
	rounding: 'Points are rounded, so they do not always add up to the area’s points.',
	notComparable: 'The editions differ, and their areas are not comparable.',
	appendix: (year) => `Appendix: the evaluation of ${year}`,
	/** Beside the report, in the reader's language. */
	files: {
		title: 'Get the report as',
		pdf: 'PDF',
		docx: 'Word',
		xlsx: 'Spreadsheet',
		csv: 'CSV',
		json: 'JSON',
		failed:
			'The file could not be made right now. Try again in a while; if it still doesn’t work, tell whoever looks after Samsyn.',
		rests: (minutes) =>
			`The file could not be made just now. Samsyn tries again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Download it then; if that fails too, tell whoever runs Samsyn.`,
		asking: 'The file is being prepared.',
		cancel: 'Cancel',
		cancelled: 'Cancelled. Nothing is downloaded.',
		busy: 'A file is being made already. Wait until it is done, or cancel it.',
		ready: 'The file is ready and is being downloaded.',
		readyReplaced: (times) =>
			`The file is ready and is being downloaded. ${times === 1 ? 'One character is' : `${times} characters are`} replaced; see below.`,
		replaced: 'Characters that no font has, replaced by \uFFFD in the file:',
		replacedAt: (character, codePoint, where, times) =>
			`${character} (${codePoint}) in ${where}${times === 1 ? '' : `, ${times} times`}`
	},
	read: 'Read the report',
	readOf: (version) => `Read the report: ${version}`,
	link: 'Report'
};
