export const consensus = {
	title: 'Samsyn',
	spread: 'Spridning',
	median: 'Median',
	toleranceA: (points: string) => `samstämmig inom ${points} poäng`,
	toleranceB: (points: string) => `nära inom ${points} poäng`,
	alone: 'Godta ensam bedömning',
	within: (n: number, of: number, round: number) =>
		`${n} av ${of} delfrågor inom toleransen efter omgång ${round}.`,
	diverging: (n: number) => (n === 1 ? 'En delfråga spretar.' : `${n} delfrågor spretar.`),
	near: (n: number) => (n === 1 ? 'En delfråga är nära.' : `${n} delfrågor är nära.`),
	aligned: (n: number) => (n === 1 ? 'En delfråga är samstämmig.' : `${n} delfrågor är samstämmiga.`),
	alignedAll: 'Enas om alla samstämmiga'
};
