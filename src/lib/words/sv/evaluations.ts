export const evaluations = {
	title: 'Mina utvärderingar',
	waiting: 'Väntar på dig',
	nothingWaiting: 'Inget väntar på dig just nu.',
	create: 'Ny utvärdering',
	empty: 'Du är inte med i någon utvärdering än.',
	emptyHint: 'Skapa en utvärdering, eller öppna länken i inbjudan som du har fått.',
	name: (municipality: string, year: number) => `${municipality} ${year}`,
	inPhase: (phase: string) => `Fas: ${phase}`,
	yourRole: (roles: string) => `Du är ${roles}`,
	toReview: 'Läs utkastet',
	reviewOver: 'Tiden för granskning har gått ut.',
	comments: (list: string) => `Kommentarer: ${list}.`,
	toSend: (n: number) => (n === 1 ? '1 att skicka' : `${n} att skicka`),
	answered: (n: number) => (n === 1 ? '1 besvarad' : `${n} besvarade`),
	toScore: (n: number) => (n === 1 ? 'en delfråga att poängsätta' : `${n} delfrågor att poängsätta`),
	toHandIn: (n: number) => (n === 1 ? 'ett område att lämna in' : `${n} områden att lämna in`),
	toReveal: (n: number) => (n === 1 ? 'ett område är klart att öppna' : `${n} områden är klara att öppna`),
	toAgree: (n: number) => (n === 1 ? 'en delfråga att enas om' : `${n} delfrågor att enas om`),
	toConfirm: (n: number) =>
		n === 1 ? 'en överenskommelse att bekräfta' : `${n} överenskommelser att bekräfta`,
	toScoreBlind: (n: number) =>
		n === 1 ? 'en blind omgång väntar på din poäng' : `${n} blinda omgångar väntar på din poäng`
};
