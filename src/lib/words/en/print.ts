import type { Words } from '../sv.ts';

export const print: Words['print'] = {
	editionOf: (owner, used) => `Edition: ${owner}, ${used}`,
	table: 'Table',
	figure: 'Figure',
	profile: 'Profile: points per area',
	distribution: 'Distribution of total points',
	tableOfAreas: 'Points per area',
	tableBeside: (before, now) => `Points per area ${before} and ${now}`,
	tableOfQuestions: (area) => `Points per question in area ${area}`,
	earlier: (municipality, year) => `This was the result when ${municipality} was evaluated in ${year}.`,
	waiting: (ahead) =>
		ahead === 1 ? 'Another report is printed first.' : `${ahead} other reports are printed first.`,
	composing: 'The report is being set.',
	finishing: 'The report is being tagged and finished.',
	done: 'The report is ready.',
	failed: {
		composition:
			'The file with the report couldn’t be made. Read the report on the web meanwhile, and tell whoever runs Samsyn.',
		time: 'Making the file with the report took too long. Try again in a while.',
		crashed:
			'The program that makes files of reports ended unexpectedly. Try again; if it happens again, tell whoever runs Samsyn.',
		crowded: 'Many reports are being made right now. Try again in a few minutes.',
		closed: 'Samsyn is being shut down and makes no more files. Try again when it has started anew.'
	}
};
