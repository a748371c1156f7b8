import type { Badge } from '../../domain/consensus/badges.ts';

const names: Record<Badge, string> = {
	'awaiting-confirmation': 'väntar på bekräftelse',
	'lone-outlier': 'ensam avvikare',
	'two-camps': 'två läger',
	'only-two': 'bara två',
	'thin-evidence': 'svagt underlag',
	unsure: 'osäkra',
	reservation: 'reservation',
	'text-not-updated': 'texten ej uppdaterad'
};

export const badges = {
	names,
	loneOutlier: (name: string) => `ensam avvikare: ${name}`,
	reservations: (n: number) => (n === 1 ? 'en reservation' : `${n} reservationer`),
	awaitingConfirmation: (n: number, of: number) => `väntar på bekräftelse ${n} av ${of}`,
	thinOf: (n: number, of: number) => `svagt underlag ${n} av ${of}`,
	alone: 'ensam bedömning',
	afterOpening: 'efter öppning',
	early: 'öppnat i förtid'
};
