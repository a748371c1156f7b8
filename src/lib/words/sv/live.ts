/** What is read out and shown when others do something. Said rarely, never for each key pressed. */
export const live = {
	scoreChanged: (who: string, question: string) => `${who} ändrade sin poäng på ${question}.`,
	areaRevealed: (area: number) => `Område ${area} är öppnat.`,
	accessChanged: 'Din behörighet i utvärderingen har ändrats.'
};
