/** Wording the letters that concern people. */
import { wordsFor } from '../../src/lib/words/words.ts';
import type { Language } from '../../src/lib/words/languages.ts';
import type { EvaluationRole } from '../../src/lib/domain/evaluation.ts';
import { INVITATION_LIFE } from './invitation.ts';
import type { Letter } from './mail.ts';
import { LINK_MINUTES, type WriteLetter } from './sign-in-link.ts';

/** The letter with a sign-in link, in the language of whoever asked for it. */
export function signInLetter(language: Language): WriteLetter {
	const { letters } = wordsFor(language);
	return (to, link) => ({ to, subject: letters.signInSubject, text: letters.signIn(link, LINK_MINUTES) });
}

export type InvitationFacts = {
	readonly to: string;
	readonly inviter: string;
	readonly role: EvaluationRole;
	/** As people call it: municipality and year. */
	readonly evaluation: string;
	/** Origin of the site, and the token that `createInvitation` gave. */
	readonly site: string;
	readonly token: string;
};

/** The letter with an invitation's link. */
export function invitationLetter(language: Language, facts: InvitationFacts): Letter {
	const { letters, roles } = wordsFor(language);
	const days = Math.round(INVITATION_LIFE / 86_400_000);
	const link = invitationLink(facts.site, facts.token);
	return {
		to: facts.to,
		subject: letters.invitationSubject(facts.evaluation),
		text: letters.invitation(facts.inviter, roles.names[facts.role], facts.evaluation, link, days)
	};
}

export function invitationLink(site: string, token: string): string {
	return new URL(`/invitation/${token}`, site).href;
}
