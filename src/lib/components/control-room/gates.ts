/** What keeps the evaluation from being locked, each with the places to go to. Needs no score. */
import { awaitingOf, standingAgreement } from '../../domain/agreement.ts';
import { assignedTo, questionStanding } from '../../domain/assigned.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import { areaStanding } from '../../domain/standing.ts';

export const gateKinds = ['open', 'nobody', 'rounds', 'agree', 'confirm'] as const;
export type GateKind = (typeof gateKinds)[number];

export interface Place {
	readonly area: number;
	/** Null for the area as a whole. */
	readonly question: string | null;
}

export interface Gate {
	readonly kind: GateKind;
	/** In printed order, at least one. */
	readonly places: readonly Place[];
}

/** The gates still shut: each area or question behind one of them. */
export function gatesOf(evaluation: Evaluation): Gate[] {
	const places = new Map<GateKind, Place[]>(gateKinds.map((kind) => [kind, []]));
	for (const { number: area, questions } of evaluation.edition.areas) {
		if (areaStanding(evaluation, area).opened === null) places.get('open')?.push({ area, question: null });
		else
			for (const { id: question } of questions) {
				const kind = gateOf(evaluation, question);
				if (kind !== null) places.get(kind)?.push({ area, question });
			}
	}
	return gateKinds
		.map((kind) => ({ kind, places: places.get(kind) ?? [] }))
		.filter((gate) => gate.places.length > 0);
}

function gateOf(evaluation: Evaluation, question: string): GateKind | null {
	const standing = questionStanding(evaluation, question);
	const assigned = assignedTo(evaluation, question);
	if (assigned.length === 0) return 'nobody';
	if (standing.blindOpen) return 'rounds';
	if (standingAgreement(standing) === null) return 'agree';
	return awaitingOf(standing, assigned).length > 0 ? 'confirm' : null;
}
