import type { Words } from '../sv.ts';

export const print: Words['print'] = {
	table: 'Table',
	figure: 'Figure',
	profile: 'Profile: points per area',
	distribution: 'Distribution of total points',
	tableOfQuestions: (area) => `Points per question in area ${area}`,
	earlier: (municipality, year) => `This was the result when ${municipality} was evaluated in ${year}.`,
	waiting: (ahead) =>
		ahead === 1 ? 'Another report is printed first.' : `${ahead} other reports are printed first.`,
	composing: 'The report’s pages are being made.',
	finishing: 'The file is being made accessible and fit for archives.',
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
