import type { Words } from '../sv.ts';

export const signIn: Words['signIn'] = {
	title: 'Sign in',
	lede: 'You need an invitation to an evaluation to see it.',
	demoTitle: 'Try with a demo account',
	demoHint: 'The people are made up and exist on this computer only. Choose who to be.',
	providerTitle: 'With your organisation’s sign-in',
	provider: (name) => `Sign in with ${name}`,
	emailTitle: 'With a link by e-mail',
	email: 'E-mail address',
	emailHint: 'The address that was invited.',
	emailWrong: 'Write an e-mail address, for example anna@kommun.se.',
	sendLink: 'Send a link',
	sentTitle: 'Look in your e-mail',
	sent: (email) => `We have sent a link to ${email}. It works for 15 minutes and once.`,
	sentHint: 'No message? Look among the junk mail or ask for a new link.',
	sendAgain: 'Send a new link',
	confirmTitle: 'Finish signing in',
	confirm: 'Continue to Samsyn',
	outbox: 'The outbox',
	outboxTitle: 'Outbox of the demo accounts',
	outboxHint: 'No e-mail is sent in demo mode. The messages are put here instead.',
	outboxEmpty: 'No messages yet. Ask for a link on the sign-in page and the message comes here.',
	outboxTo: (email) => `To ${email}`,
	outboxOpen: 'Open the link',
	failed: 'Signing in could not be finished. Try again.',
	linkExpired: 'The link has expired or has been used. Ask for a new one.',
	signedOut: 'You have signed out.',
	ending: {
		title: 'Your sign-in is ending',
		unused: (time) =>
			`You will be signed out at ${time} unless you do something. What you have written stays on the page.`,
		old: (time) =>
			`You will be signed out at ${time}, as a sign-in lasts twelve hours at most. Sign in again in a new tab and carry on here without a break.`,
		ended:
			'You have been signed out. What you have written stays on the page, and you can send it once you have signed in again in a new tab.',
		stay: 'Stay signed in',
		stayed: 'You are still signed in.',
		again: 'Sign in again',
		newTab: '(opens in a new tab)',
		noAnswer: 'The server does not answer. Try again in a moment.',
		back: 'You are signed in again.',
		backTitle: 'You are signed in again',
		backHint: 'Close this tab and carry on where you were. What you wrote is still there.'
	},
	tooMany: 'Too many attempts. Wait a minute and try again.'
};
