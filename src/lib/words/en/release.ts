import type { Words } from '../sv.ts';
import { review } from './review.ts';

export const release: Words['release'] = {
	title: 'Fact-check',
	lede: 'Here the project lead releases a draft to the municipality’s contacts. They read a frozen copy and send comments.',
	toPrepare: 'To the draft for fact-check',
	onlyLead:
		'The project lead releases the draft. You can see what is left and say that you have read it through.',
	wrongPhase: 'A draft can be released in the writing phase. Move on to it in the control room.',
	gatesTitle: 'Before the draft is released',
	gateDone: 'done',
	gates: {
		rounds: {
			open: 'No blind round is open',
			shut: (n) => (n === 1 ? 'One blind round is open' : `${n} blind rounds are open`)
		},
		questions: {
			open: 'Every question is agreed or left open',
			shut: (n) => (n === 1 ? 'One question isn’t agreed' : `${n} questions aren’t agreed`)
		},
		texts: {
			open: 'Every text is written or left open',
			shut: (n) => (n === 1 ? 'One text is empty' : `${n} texts are empty`)
		},
		comments: {
			open: 'No comment is waiting',
			shut: (n) => (n === 1 ? 'One comment is waiting' : `${n} comments are waiting`)
		},
		privacy: {
			open: 'Personal data has been looked through',
			shut: (n) =>
				n === 1 ? 'One piece of personal data to decide on' : `${n} pieces of personal data to decide on`
		},
		reading: {
			open: 'Everybody on the team has read it through',
			shut: (n) =>
				n === 1 ? 'One person on the team hasn’t read it through' : `${n} on the team haven’t read it through`
		}
	},
	areaText: (area, section) => `${area} ${section}`,
	commentAt: (where) => `comment at ${where}`,
	ofContacts: 'from the municipality',
	more: (n) => `and ${n} more`,
	readTitle: 'Your reading',
	readDone: 'I have read points and text through',
	readHint: 'Read the whole draft as the municipality will see it, and say when you are done.',
	readAt: (when) => `You have read it through. Said ${when}.`,
	readUndo: 'Take back',
	openTitle: 'Leave open',
	openHint:
		'A question without points or a text without words can be released if the project lead leaves it open with a reason. The draft says that it is open.',
	openPlace: 'Question or text',
	openReason: 'Reason',
	openSubmit: 'Leave open',
	openList: 'Left open',
	openUndo: (what) => `Don’t leave ${what} open`,
	privacyTitle: 'Personal data in the text',
	privacyLede:
		'This may point out a person. Decide on each: it may stay, or it is to go. What is to go stays in the list until the text is changed. The check doesn’t find everything; read it yourself too.',
	privacyNone: 'Nothing in the text looks like personal data. Read it yourself too.',
	kinds: {
		name: 'name',
		title: 'title that one person holds',
		quotation: 'direct quotation',
		email: 'e-mail address',
		phone: 'telephone number',
		'identity-number': 'personal identity number'
	},
	times: (n) => `${n} places`,
	behindLink: 'behind a link',
	keep: 'May stay',
	remove: 'Is to go',
	kept: 'may stay',
	toRemove: 'is to go, still in the text',
	undecided: 'not decided',
	decisionOn: (exact) => `Decision on “${exact}”`,
	releaseTitle: 'Release the draft',
	name: 'Name of the version',
	nameProposed: (n) => `Draft ${n} for fact-checking`,
	days: 'Time for the municipality, in working days',
	daysHint: (day) => `By the Swedish calendar. Ten working days from today is ${day}.`,
	unread: 'Reason to release although not everybody has read it through',
	unreadHint: 'Needed only if somebody on the team hasn’t read it through. The reason is kept.',
	official:
		'When you release the draft the municipality can read it. It is then received there and an official document (allmän handling), although it is a draft. Anybody may ask for it. Individual scores, rationales, notes and the team’s own comments aren’t part of it.',
	understood: 'I understand that the draft becomes an official document of the municipality.',
	submit: 'Release the draft to the municipality',
	noContacts:
		'No contact has been invited yet. The draft can be released, but nobody in the municipality can read it until somebody is invited.',
	toTeam: 'Invite contacts',
	readers: (names) => `Can be read by ${names}.`,
	standingTitle: (n) => `Draft ${n} is out`,
	standing: (when, who) => `Released ${when} by ${who}.`,
	standingUntil: (day, days) =>
		days === 0
			? `The last day is ${day}, today.`
			: `The last day is ${day}, in ${days === 1 ? 'one working day' : `${days} working days`}.`,
	standingOver: (day) => `The time ended on ${day}.`,
	asTheySee: 'See the draft as the municipality sees it',
	file: 'File for the registry',
	toComments: 'Comments and answers',
	extendTitle: 'Give more time',
	extendDays: 'Working days more',
	extendReason: 'Reason',
	extendSubmit: 'Extend',
	withdrawTitle: 'Withdraw the draft',
	withdrawHint:
		'The contacts can no longer read the draft here, but see that it is withdrawn and why. The municipality may have kept it already. The evaluation goes back to the writing phase.',
	withdrawReason: 'Reason',
	withdrawSubmit: 'Withdraw',
	earlierTitle: 'All drafts',
	earlier: (n, when) => `Draft ${n}, released ${when}`,
	earlierWithdrawn: (when, reason) => `Withdrawn ${when}. Reason: ${reason}`,
	earlierExtended: (day, reason) => `Extended to ${day}. Reason: ${reason}`,
	none: 'No draft has been released yet.',
	releasedNow: (day) => `The draft is released. The last day for comments is ${day}.`,
	extendedNow: (day) => `The time is extended to ${day}.`,
	withdrawnNow: 'The draft is withdrawn.',
	announced: 'The draft is released to the municipality.',
	events: {
		released: (who) => `${who} released a draft to the municipality.`,
		extended: (who) => `${who} gave the municipality more time.`,
		withdrawn: (who) => `${who} withdrew the draft.`,
		decided: (who, area) => `${who} decided on personal data in area ${area}.`,
		leftOpen: (who) => `${who} left something open in the draft.`,
		closedOpen: (who) => `${who} took back leaving something open.`,
		readThrough: (who) => `${who} has read points and text through.`,
		readUndone: (who) => `${who} took back having read it through.`
	},
	review
};
