import type { Words } from '../sv.ts';
import { verify } from './verify.ts';

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const lock: Words['lock'] = {
	title: 'Locking',
	lede: 'The lock freezes points and text. Nothing changes after it, and anybody can check that nothing has.',
	onlyLead: 'The project lead locks. You can see what is left.',
	wrongPhase: 'Locking is possible while a draft is out for fact-checking.',

	listTitle: 'Before the lock',
	done: 'done',
	left: 'left to do',
	agreed: 'All questions are agreed and confirmed',
	unsettled: (n) =>
		n === 1 ? 'One question isn’t finished' : `${n} questions aren’t agreed and confirmed by everybody`,
	noRounds: 'No blind round is going on',
	rounds: (n) => (n === 1 ? 'One blind round is going on' : `${n} blind rounds are going on`),
	answered: 'All comments from the municipality are answered',
	unanswered: (n) => (n === 1 ? 'One comment isn’t answered' : `${n} comments aren’t answered`),
	toComments: 'To the comments',
	keyed: 'The server has a signing key',
	keyless: 'The server has no signing key. Ask the administrator to put one in.',

	differenceTitle: 'Changed since the draft was released',
	differenceFrom: (name, when) => `Compared with “${name}”, ${when}.`,

	announceTitle: 'Tell the team first',
	announceHint:
		'Those who write see a countdown and can finish their sentence. You can call it off at any time. Nothing is locked by itself.',
	howLong: 'How much time they get',
	seconds: { 10: '10 seconds', 60: 'One minute', 300: 'Five minutes' },
	announce: 'Start the countdown',
	callOff: 'Call the countdown off',
	calledOff: 'The countdown is called off. Nothing is locked.',

	running: (who, seconds) => `${who} locks the evaluation in ${clock(seconds)}.`,
	runningHint: 'Finish what you are writing. Everything that is saved is included.',
	over: (who) => `${who} locks the evaluation any moment now.`,
	toLock: 'To the lock',
	heardAnnounced: (who, seconds) =>
		`${who} locks the evaluation in ${seconds} seconds. Finish what you are writing.`,
	heardCalledOff: 'The lock is called off. You can go on writing.',
	heardLocked: 'The evaluation is locked.',
	heardUnlocked: 'The evaluation is unlocked.',

	sealTitle: 'Lock',
	waiting: (seconds) => `Countdown: ${clock(seconds)}`,
	countedDown: 'The countdown has run out. You can lock now.',
	heardCountedDown: 'The countdown has run out. You can lock now.',
	nameLabel: 'What the locked version is to be called',
	nameDefault: 'Final version',
	typedLabel: (name) => `Type the municipality’s name: ${name}`,
	typedHint: 'So that we know it is the right evaluation.',
	consequences: [
		'Nobody can change points or text afterwards.',
		'The score sheets are deleted. What was handed in stays.',
		'Unlocking takes a reason and a second person.'
	],
	lock: 'Lock the evaluation',
	lockHint: 'Publishing is a step of its own, afterwards.',

	lockedPage: 'The locked version',
	lockedTitle: 'The evaluation is locked',
	lockedBy: (who, when) => `Locked by ${who}, ${when}.`,
	file: 'Download the locked version (JSON)',
	read: 'Read the locked version',
	check: 'Verify a file or a checksum',
	seal: {
		title: 'Seal',
		content: 'Checksum (SHA-256)',
		manifest: 'The manifest’s checksum',
		key: 'The key’s fingerprint',
		place: 'Place in the journal',
		placeOf: (epoch, head) => `epoch ${epoch}, row ${head}`,
		previous: 'Manifest before it',
		first: 'none, this is the first'
	},
	files: {
		title: 'The report’s files',
		unmade:
			'The files are being made, once and for all. Read the page again in a while; whoever fetches a file waits until it is done.',
		checksum: 'Checksum:',
		list: 'Download the list of checksums',
		listHint: 'For the archive. Checked by sha256sum -c in the folder of the files.',
		signed: 'Download the signed list (JSON)',
		signedHint:
			'The same checksums with Samsyn’s signature and the public key, so that the list itself can be checked.',
		replaced: 'Characters that no font has, replaced by \uFFFD in the PDF:'
	},
	earlierTitle: 'Versions locked before',
	versionOf: (n, name) => `Version ${n}: ${name}`,

	unlockTitle: 'Unlock',
	unlockHint:
		'It takes two: a project lead asks with a reason, and another project lead or an administrator unlocks. The locked version stays as it is.',
	ask: 'Ask for unlocking',
	asked: (who, when) => `${who} asked for unlocking, ${when}.`,
	askedReason: 'Reason:',
	waitsForOther: 'Another project lead or an administrator decides.',
	withdraw: 'Take the request back',
	unlock: 'Unlock the evaluation',
	unlocked: 'The evaluation is unlocked. The locked version stays.',

	events: {
		announced: (who) => `${who} announced a lock.`,
		calledOff: (who) => `${who} called the countdown to the lock off.`,
		locked: (who) => `${who} locked the evaluation.`,
		asked: (who) => `${who} asked for unlocking.`,
		withdrawn: (who) => `${who} took back the request for unlocking.`,
		unlocked: (who) => `${who} unlocked the evaluation.`,
		filesKept: 'The files of the locked report were made and kept.'
	},
	verify
};
