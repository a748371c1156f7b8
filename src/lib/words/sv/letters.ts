/** Letters by e-mail: plain text, the link on a line of its own. */
export const letters = {
	signInSubject: 'Din länk till Samsyn',
	signIn: (link: string, minutes: number) =>
		`Hej!\n\nÖppna länken och tryck på Fortsätt för att logga in i Samsyn:\n\n${link}\n\nLänken gäller i ${minutes} minuter och en gång. Har du inte bett om den kan du slänga brevet: ingen blir inloggad av det.`,
	invitationSubject: (evaluation: string) => `Inbjudan till ${evaluation}`,
	invitation: (inviter: string, role: string, evaluation: string, link: string, days: number) =>
		`Hej!\n\n${inviter} bjuder in dig som ${role} i ${evaluation}. Läs mer och svara här:\n\n${link}\n\nLänken gäller i ${days} dagar, en gång, och bara för den adress som brevet kom till.`
};
