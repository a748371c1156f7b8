import type { Words } from '../sv.ts';

export const badges: Words['badges'] = {
	loneDissenter: (name) => `ensom avviker: ${name}`,
	twoCamps: 'to leire',
	onlyTwo: 'bare to',
	weakEvidence: 'svakt grunnlag',
	unsure: 'usikre',
	reservation: 'forbehold',
	reservations: (n) => (n === 1 ? 'ett forbehold' : `${n} forbehold`),
	textStale: 'teksten ikke oppdatert',
	awaitingConfirmation: (n, of) => `venter på bekreftelse ${n} av ${of}`,
	alone: 'enslig vurdering',
	afterOpening: 'etter åpning',
	early: 'åpnet før tiden'
};
