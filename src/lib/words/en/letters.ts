import type { Words } from '../sv.ts';

export const letters: Words['letters'] = {
	signInSubject: 'Your link to Samsyn',
	signIn: (link, minutes) =>
		`Hello,\n\nOpen the link and press Continue to sign in to Samsyn:\n\n${link}\n\nThe link works for ${minutes} minutes and once. If you did not ask for it, throw this letter away: it signs nobody in.`,
	invitationSubject: (evaluation) => `Invitation to ${evaluation}`,
	invitation: (inviter, role, evaluation, link, days) =>
		`Hello,\n\n${inviter} invites you as ${role} to ${evaluation}. Read more and answer here:\n\n${link}\n\nThe link works for ${days} days, once, and only for the address this letter was sent to.`
};
