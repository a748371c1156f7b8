import type { Words } from '../sv.ts';

export const offline: Words['offline'] = {
	lost: 'The connection is lost. What you write is kept in this browser for now.',
	back: 'The connection is back. Everything is saved.',
	unsent: (n) => (n === 1 ? 'One change has not been sent yet.' : `${n} changes have not been sent yet.`),
	notNow: 'This can be done when the connection is back.',
	shell: 'You are offline. This is what the browser held last.',
	empty: 'You are offline, and this page is not kept in the browser. Try again when you have a connection.',
	tryAgain: 'Try again',
	leaving: 'Not everything has been sent yet. Wait until it says Saved.',
	leavingTitle: 'Sign out',
	leavingLede:
		'This has not been sent to the server. Copy what you want to keep. Signing out empties this browser.',
	leavingCheck: 'Checking that everything has been sent.',
	leavingNothing: 'Everything has been sent. When you sign out, the browser is cleared of what is yours.',
	leavingAnyway: 'Sign out anyway'
};
