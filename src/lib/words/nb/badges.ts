import type { Badge } from '../../domain/consensus/badges.ts';
import type { Words } from '../sv.ts';

const names: Record<Badge, string> = {
	'awaiting-confirmation': 'venter på bekreftelse',
	'lone-outlier': 'ensom avviker',
	'two-camps': 'to leire',
	'only-two': 'bare to',
	'thin-evidence': 'svakt belegg',
	unsure: 'usikre',
	reservation: 'forbehold',
	'text-not-updated': 'teksten ikke oppdatert'
};

export const badges: Words['badges'] = {
	names,
	loneOutlier: (name) => `ensom avviker: ${name}`,
	reservations: (n) => (n === 1 ? 'ett forbehold' : `${n} forbehold`),
	awaitingConfirmation: (n, of) => `venter på bekreftelse ${n} av ${of}`,
	thinOf: (n, of) => `svakt belegg ${n} av ${of}`,
	alone: 'enslig vurdering',
	afterOpening: 'etter åpning',
	early: 'åpnet før tiden'
};
