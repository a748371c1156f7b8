import type { Words } from '../sv.ts';

export const invitation: Words['invitation'] = {
	title: 'Invitation',
	invite: 'Invite',
	inviteTitle: 'Invite to the team',
	email: 'E-mail address',
	role: 'Role',
	send: 'Send the invitation',
	sent: (email) => `The invitation has been sent to ${email}. It works for seven days.`,
	link: 'Link to send yourself',
	linkHint: 'The link is shown only now, works for seven days and once, for the invited address.',
	pending: 'Invited, not yet answered',
	pendingUntil: (email, day) => `${email}, works until ${day}`,
	withdraw: 'Withdraw',
	withdrawn: 'The invitation has been withdrawn.',
	youAreInvited: (evaluation) => `You are invited to ${evaluation}`,
	from: (name, role) => `${name} would like you to take part as ${role}.`,
	conflictTitle: 'Conflict of interest',
	conflict: 'I do not work for the municipality and have no other conflict of interest with it',
	conflictHint: 'If the conflict is about a single sub-question you can abstain from it later.',
	conflictMissing: 'Declare that you have no conflict of interest. If you have one, decline.',
	accept: 'Accept',
	decline: 'Decline',
	accepted: 'Welcome. Here is the evaluation.',
	declined: 'You have declined. The project lead will be told.',
	signInFirst: (email) => `Sign in with ${email} to answer.`,
	gone: 'The invitation no longer works. Ask the project lead for a new one.'
};
