import type { notes as source } from '../sv/notes.ts';

export const notes: typeof source = {
	title: 'Notes',
	field: 'Notes, shared with those present',
	who: 'Only those of the team who are present read and write here. The notes are never in a draft, a report or a search, and are deleted after the lock.',
	how: 'How to write',
	signs: {
		role: 'first in the line says who, by role code. No names.',
		question: 'anywhere in the line ties it to the question.',
		strength: 'first in the line, or by itself: may be a strength.',
		followUp: 'first in the line, or by itself: follow up.'
	},
	readOnly: 'The notes can be read but no longer changed.',
	offline:
		'The connection is lost. Go on writing: it is kept in this browser for now, and joined with what the others write when the connection is back.',
	notHere:
		'Without a connection, what has been sent already cannot be read: it is not left in the browser. Go on writing, and it is joined when the connection is back.',
	shell:
		'You have no network. This is what the browser held when you last wrote; what others have written since comes when you have a network again.',
	lines: 'Lines that belong to something',
	noLines: 'Tie a line to a question with # and its number, and it is shown here and under the question.',
	noQuestion: 'Without a question',
	unknown: (id) => `#${id}: there is no such question in the edition`,
	strength: 'may be a strength',
	followUp: 'follow up',
	cite: 'Make evidence of it',
	citeThis: (line) => `Make evidence of: ${line}`,
	citing: 'Make evidence of the line',
	citeLede:
		'What you write here becomes a card that the whole team reads and may refer to. The note stays as it is. That you did it is written in the log.',
	citeText: 'How it may be quoted',
	citeTextHint: 'Keep the role code. No names, and nothing that only one person can have said.',
	citeQuestions: 'Questions',
	citeQuestionsHint: 'Their numbers with spaces between, as 5.2 5.3.',
	citeStage: 'How far it has come',
	unjudged: 'not judged',
	persons: (words) => `This may be personal data: ${words}.`,
	keep: 'Put it with the evidence',
	cited: 'The card is made.',
	wrong: {
		text: 'Write what may be quoted.',
		question: 'Write the number of at least one question in the edition.'
	},
	tagged: 'From your interviews',
	taggedHint: 'Only those who were present see this.',
	event: (who, about) => `${who} made evidence of a note about ${about}.`
};
