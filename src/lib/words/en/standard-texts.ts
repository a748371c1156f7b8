import type { Words } from '../sv.ts';

export const standardTexts: Words['standardTexts'] = {
	link: 'Standard texts',
	title: 'The report’s standard texts',
	lede: 'Texts that every report has. Here you can word them in your own way for this evaluation. A version that has been kept already doesn’t change.',
	readOnly: 'The lead changes the texts until the lock.',
	locked: 'The evaluation is locked, so the texts can’t be changed.',
	editions: 'Editions',
	editionsLede: 'Each edition has standard texts that its reports share.',
	edition: (owner, used) => `${owner}, ${used}`,
	editionTitle: (owner, used) => `Standard texts: ${owner}, ${used}`,
	editionLede:
		'The texts are those of all the edition’s reports, except where a lead has written another. They are used in versions kept from now on.',
	ofReports: 'Texts in the report',
	ofAreas: 'General, area by area',
	ofAreasHint: 'The team can put the text into an empty General and write on from it.',
	names: {
		about: 'What Kommunkompassen is',
		evaluation: 'The evaluation',
		results: 'Before the results',
		comparison: 'Before the comparison with the earlier evaluation',
		areas: 'Before the areas',
		overview: 'Before the tables of points'
	},
	standard: { edition: 'The edition’s text.', samsyn: 'The text that comes with Samsyn.' },
	worded: (who, when) => `Worded here, changed by ${who} ${when}.`,
	onlyWithEarlier: 'Printed only where there is an earlier evaluation.',
	change: 'Change the text',
	field: 'Text',
	format:
		'Each line is a paragraph. Lines that begin with a hyphen are bullets. An empty text is left out of the report.',
	places: 'Words in braces, { }, that are filled in',
	placesHint:
		'These words are replaced by what is known of the evaluation when the report is printed. A line with {tidigare år} is printed only where there is an earlier evaluation. Anything else in braces is printed as it stands.',
	placesMeaning: [
		['kommun', 'the municipality’s name'],
		['år', 'the evaluation’s year'],
		['utgåva', 'the years in which the edition is used'],
		['högsta poäng', 'the most that a municipality can get'],
		['tidigare år', 'the year of the earlier evaluation']
	],
	/** The language that they are named in. */
	placesLanguage: 'sv',
	printed: 'As it is printed',
	leftOut: 'The text is empty and isn’t printed.',
	noneOfArea: 'The area has no standard text.',
	unsaved: 'Not saved yet.',
	done: 'The text is saved.',
	reset: { edition: 'Use the edition’s text', samsyn: 'Use Samsyn’s text' },
	resetDone: 'The text is back as it was to begin with.',
	changedMeanwhile:
		'Somebody else has changed the text while you wrote. This is there now. Saving replaces it.',
	insert: 'Put in the area’s standard text',
	inserted: 'The standard text has been put in.',
	events: {
		changed: (who) => `${who} changed a standard text of the report.`,
		reset: (who) => `${who} went back to the edition’s standard text in the report.`,
		inserted: (who, area) => `${who} put the standard text into area ${area}.`
	}
};
