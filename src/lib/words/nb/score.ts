import type { AbstentionKind } from '../../domain/evaluation.ts';
import type { Confidence } from '../../domain/score.ts';
import type { Words } from '../sv.ts';

const confidences: Record<Confidence, string> = { sure: 'sikker', fairly: 'ganske', unsure: 'usikker' };

const problems: Words['score']['problems'] = {
	'not-a-number': () => 'Skriv et tall, for eksempel 14,5.',
	'below-zero': () => 'Poenget kan ikke være under null.',
	'above-max': (max, unit) =>
		unit === 'points' ? `Høyst ${max} poeng kan gis.` : 'Høyst 100 prosent kan gis.',
	'too-many-decimals': () => 'Skriv høyst to desimaler.'
};

const abstentions: Record<AbstentionKind, string> = {
	conflict: 'inhabilitet',
	'no-basis': 'grunnlag mangler'
};

export const score: Words['score'] = {
	yours: 'Din vurdering',
	label: (question, max) => `Din vurdering av ${question}, av ${max} poeng`,
	unit: 'Enhet',
	points: 'poeng',
	pointsOf: (max) => `poeng av ${max}`,
	percent: 'prosent',
	percentSign: '%',
	inPoints: (points) => `${points} p`,
	hint: 'Komma eller punktum går bra. Tomt er ikke null.',
	none: 'ingen poeng',
	problems,
	confidence: 'Hvor sikker er du?',
	confidences,
	rationale: 'Begrunnelse',
	rationaleHint: 'Hva bygger vurderingen på?',
	rationaleLong: (limit) => `Begrunnelsen er for lang. Høyst ${limit} tegn får plass.`,
	noRationale: 'ingen begrunnelse',
	others: 'De andres begrunnelser',
	previous: 'Forrige',
	next: 'Neste',
	whole: 'Hele området',
	fields: (question) => `Gi poeng på ${question}`,
	abstain: 'Avstå',
	abstainTitle: (question) => `Avstå fra ${question}`,
	abstainHint: 'Du gir ikke poeng på delspørsmålet. Begrunnelsen lagres.',
	abstainKind: 'Hvorfor?',
	abstentions,
	abstentionHints: {
		conflict: 'Er du inhabil, deltar du heller ikke i å bli enige eller bekrefte.',
		'no-basis': 'Du har ikke sett nok til å vurdere, men kan være med på å bli enige.'
	},
	abstaining: (why) => `Du avstår: ${why}.`,
	abstainUndo: 'Ta tilbake og gi poeng',
	closedAgreed: 'Poenget er stengt mens delspørsmålet er avtalt.',
	closedLocked: 'Området er låst.'
};
