import type { Words } from '../sv.ts';

export const controlRoom: Words['controlRoom'] = {
	title: 'Control room',
	pages: 'Pages of the evaluation',
	facts: (edition, questions, a, b) =>
		`Edition ${edition} · ${questions} sub-questions · tolerance ${a} and ${b}`,
	waiting: 'Waiting for you',
	nothingWaiting: 'Nothing is waiting for you right now.',
	matrix: 'Areas and people',
	matrixHint: 'How far each has come, without scores.',
	area: 'Area',
	consensus: 'Consensus',
	text: 'Text',
	scored: (n, of) => `${n} of ${of} scored`,
	handedIn: 'handed in',
	notStarted: 'not started',
	abstains: (n) => (n === 1 ? 'abstains from one' : `abstains from ${n}`),
	sealed: 'sealed',
	opened: 'opened',
	locked: 'locked',
	agreedOf: (n, of) => `${n} of ${of} agreed`,
	textStarted: 'started',
	textEmpty: 'empty',
	total: 'Sum so far',
	totalHint: 'Only opened areas count. Sealed ones show no figures, not to the project lead either.',
	totalRange: (low, high) => `If each sub-question took the panel’s lowest or highest score: ${low}–${high}.`,
	gates: 'Left before locking',
	gateOpen: (n) => (n === 1 ? 'One area is not opened' : `${n} areas are not opened`),
	gateAgree: (n) => (n === 1 ? 'One sub-question is not agreed' : `${n} sub-questions are not agreed`),
	gateConfirm: (n) => (n === 1 ? 'One agreement awaits confirmation' : `${n} agreements await confirmation`),
	gateRounds: (n) => (n === 1 ? 'One blind round is open' : `${n} blind rounds are open`),
	gatesDone: 'All questions are agreed and confirmed.',
	events: 'Events',
	noEvents: 'Nothing has happened yet. What the team does is shown here.',
	waits: {
		reveal: (area) => `Area ${area} is ready to open`,
		revealHint: 'Everyone has handed in.',
		handIn: (area) => `Area ${area} is ready to hand in`,
		handInHint: 'All your sub-questions have scores.',
		blind: (question) => `A blind round of ${question} is waiting for your score`,
		blindHint: 'The round opens when everyone has handed in.',
		diverging: (question, percent) => `${question} diverges ${percent}`,
		divergingHint: 'Start a blind round or take it up at the meeting.',
		reopened: (question) => `${question} is reopened`,
		reopenedHint: 'Agree anew.',
		late: (question) => `${question} lacks your score`,
		lateHint: 'The area is opened. The score is marked “after opening”.',
		inArea: (area, what) => `Area ${area}: ${what}`
	},
	profile: 'Profile so far',
	totalOf: (points, max, areas, of) =>
		areas === of ? `${points} of ${max} points.` : `${points} of ${max} points in ${areas} of ${of} areas.`,
	uncounted: (n) =>
		n === 1
			? 'One sub-question has no score to count yet.'
			: `${n} sub-questions have no score to count yet.`,
	nothingOpened: 'No area is opened yet.',
	range: 'Range',
	panel: 'The panel',
	leniency: 'On average against the panel’s median in round 1, in percentage points:',
	above: (name, points) => `${name} ${points} above`,
	below: (name, points) => `${name} ${points} below`,
	level: (name) => `${name} at the median`,
	earlier: (year) => `Year ${year}`,
	earlierTotal: (total, year, edition) =>
		`In ${year} the municipality got ${total} points in edition ${edition}.`,
	notComparable: (edition) =>
		`The areas of edition ${edition} are not comparable with those of this one, so only the total is shown.`,
	owner: 'Looked after by',
	nobody: 'nobody',
	toTeam: 'Team and settings',
	gateNobody: (n) =>
		n === 1
			? 'One sub-question has nobody who can score it'
			: `${n} sub-questions have nobody who can score them`,
	more: (n) => `and ${n} more`,
	guestLede: (name) =>
		`What concerns the evaluation of ${name} is gathered here. The team is at work, and nothing is released yet.`,
	guestHint: 'When there is something to read or check it is shown here, and you get a letter.',
	settings: 'Settings',
	toleranceFixed: 'The tolerance is fixed since the first score was given.'
};
