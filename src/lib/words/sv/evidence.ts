/** Evidence: cards, documents, search. */
export const evidence = {
	title: 'Underlag',
	events: {
		added: (who: string, about: string) =>
			about === '' ? `${who} lade till ett underlag.` : `${who} lade till ett underlag till ${about}.`,
		changed: (who: string, about: string) =>
			about === '' ? `${who} ändrade ett underlag.` : `${who} ändrade ett underlag till ${about}.`,
		removed: (who: string) => `${who} tog bort ett underlag.`
	}
};
