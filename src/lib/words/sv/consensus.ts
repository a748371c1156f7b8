export const consensus = {
	title: 'Samsyn',
	numbersOnly: 'Att talen ligger nära är inte samsyn. Samsyn är det ni bestämmer.',
	spread: 'Spridning',
	median: 'Median',
	toleranceA: (points: string) => `samstämmig inom ${points} poäng`,
	toleranceB: (points: string) => `nära inom ${points} poäng`,
	alone: 'Godta ensam bedömning',
	aloneTitle: (question: string) => `Godta ensam bedömning på ${question}`,
	aloneHint: 'En enda poäng räcker då för delfrågan. Skälet sparas.',
	within: (n: number, of: number, round: number) =>
		`${n} av ${of} delfrågor inom toleransen efter omgång ${round}.`,
	diverging: (n: number) => (n === 1 ? 'En delfråga spretar.' : `${n} delfrågor spretar.`),
	near: (n: number) => (n === 1 ? 'En delfråga är nära.' : `${n} delfrågor är nära.`),
	aligned: (n: number) => (n === 1 ? 'En delfråga är samstämmig.' : `${n} delfrågor är samstämmiga.`),
	alignedAll: 'Enas om alla samstämmiga',
	alignedAllHint:
		'En överenskommelse sparas för varje delfråga. Var och en bekräftar och kan lyfta ut enskilda.'
};
