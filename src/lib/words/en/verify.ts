import type { Words } from '../sv.ts';

export const verify: Words['lock']['verify'] = {
	title: 'Verify a locked version',
	lede: 'Anybody can check here that a locked version is exactly the one that was locked. The file is read in your browser and sent nowhere.',
	fileTitle: 'With a file',
	file: 'Choose the file, or drop it here',
	fileHint:
		'The file of the locked version (JSON), or the report as PDF, Word, spreadsheet, CSV or data. Only the checksum is compared with the server.',
	scriptNeeded:
		'Checking a file here needs JavaScript. The version’s checksum, which stands on its page and in printouts, can be looked up below all the same.',
	reading: 'Checking the file.',
	unreadable: 'The file couldn’t be read. Try again.',
	sumTitle: 'With a checksum',
	sum: 'Checksum (SHA-256)',
	sumHint:
		'64 characters, 0–9 and a–f. The version’s checksum stands on its page and in printouts. The file’s will do as well.',
	sumWrong: 'That is no checksum. It is 64 characters, 0–9 and a–f.',
	lookUp: 'Check',
	tooMany: 'Too many checks in a short time. Wait a minute and try again.',

	intact: 'The file is genuine and unchanged',
	intactText: 'Every character is as it was when the version was locked, and one of our keys signed it.',
	kept: 'The file is genuine and unchanged',
	keptText:
		'It is one of the files that were made here when the version was locked. The server knows its checksum.',
	broken: 'The file is not the one that was locked',
	brokenText: 'Something in it has been changed, or it is another kind of file. Don’t rely on it.',
	foreign: 'The file’s key is unknown',
	foreignText:
		'The file holds together, but is signed with a key that isn’t ours. It may have been locked on another server, or forged.',
	partly: 'It can’t be decided here',
	partlyText: 'Nothing wrong was found, but not everything could be checked in this browser.',
	found: 'The checksum is known',
	foundText: 'It belongs to a version that is locked here.',
	foundUnpublished: 'It isn’t published, so it isn’t said which.',
	unknown: 'The checksum is unknown',
	unknownText: 'No version that is locked here has it.',

	asked: 'What was checked',
	questions: {
		form: 'The file has the right form, to the last character',
		content: 'The content has the checksum that was signed',
		chain: 'The manifests form a whole chain',
		keys: 'The keys are those that the manifests name',
		signatures: 'The signatures are genuine',
		published: 'The keys are those we publish',
		here: 'The version is among those locked here'
	},
	answers: { yes: 'yes', no: 'no', unable: 'couldn’t be checked here', unasked: 'not tried' },

	facts: {
		file: 'File',
		municipality: 'Municipality',
		year: 'Year',
		version: 'Version',
		locked: 'Locked',
		by: 'By',
		content: 'Checksum',
		key: 'Fingerprint of the key'
	},

	files: {
		pdf: 'The report as PDF',
		docx: 'The report as Word',
		xlsx: 'The points as a spreadsheet',
		csv: 'The points as CSV',
		json: 'The report as data (JSON)'
	},

	keysTitle: 'Our keys',
	keysText:
		'Locked versions are signed with Ed25519. Compare the fingerprint with the one the municipality was given in another way.',
	noKeys: 'The server has no key yet.',
	fingerprint: 'Fingerprint',
	current: 'signs now',
	former: 'signed before',
	download: 'Download the keys (PEM)',
	offlineTitle: 'Without this server',
	offlineText: 'Whoever has the program can check a file without a network:'
};
