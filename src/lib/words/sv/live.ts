/** What is read out and shown when others do something. Said rarely, never for each key pressed. */
export const live = {
	changes: (n: number) => (n === 1 ? '1 ändring' : `${n} ändringar`),
	changesSince: (n: number) =>
		n === 1 ? 'En ändring sedan du var här sist.' : `${n} ändringar sedan du var här sist.`,
	scoreChanged: (who: string, question: string) => `${who} ändrade sin poäng på ${question}.`,
	areaRevealed: (area: number) => `Område ${area} är öppnat.`,
	areaLocked: (area: number, who: string) => `${who} har låst område ${area}.`,
	areaUnlocked: (area: number, who: string) => `${who} har låst upp område ${area}.`,
	lockComing: (area: number, who: string, seconds: number) =>
		`${who} låser område ${area} om ${seconds} sekunder.`,
	accessChanged: 'Din behörighet har ändrats. Sidan har laddats om.',
	accessLost: 'Du har inte längre tillgång till den här utvärderingen.',
	joined: (who: string) => `${who} är här.`,
	roundOpened: (question: string, round: number) => `Blind omgång ${round} på ${question} har börjat.`,
	roundClosed: (question: string, round: number) => `Omgång ${round} på ${question} är öppnad.`,
	agreed: (who: string, question: string, points: string) =>
		`${who} enades om ${points} på ${question}. Bekräfta eller reservera dig.`,
	reopened: (who: string, question: string) => `${who} återöppnade ${question}.`
};
