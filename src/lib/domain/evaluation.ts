/** An evaluation as the rules see it: who is on the team, what is opened, agreed, locked. Built from rows. */
import type { Edition } from './instrument.ts';
import type { Phase } from './phase.ts';
import type { Hundredths } from './score.ts';

export type UserId = string;

/** Roles held in one evaluation. `administrator` is held by the person everywhere and isn't listed here. */
export const teamRoles = ['lead', 'evaluator'] as const;
export const evaluationRoles = [...teamRoles, 'contact', 'reader'] as const;
export type EvaluationRole = (typeof evaluationRoles)[number];
export type Role = EvaluationRole | 'administrator';

export interface Member {
	readonly user: UserId;
	readonly name: string;
	readonly roles: ReadonlySet<EvaluationRole>;
	/** Place in the order of joining as evaluator, 0…; decides letter fallback, shape and hue. */
	readonly seat: number;
}

export interface AreaStanding {
	/** When and how the area was revealed; null while sealed. */
	readonly opened: {
		readonly at: number;
		readonly by: UserId;
		readonly early: boolean;
		readonly reason: string | null;
	} | null;
	readonly locked: boolean;
	readonly owner: UserId | null;
}

export type AbstentionKind = 'conflict' | 'no-basis';

export interface Agreement {
	readonly id: string;
	readonly x: Hundredths;
	readonly reason: string | null;
	readonly by: UserId;
	readonly at: number;
	readonly reopened: { readonly by: UserId; readonly at: number; readonly reason: string } | null;
}

export interface Confirmation {
	readonly kind: 'confirm' | 'reserve';
	readonly text: string | null;
	readonly at: number;
}

export interface QuestionStanding {
	/** Who abstains, and why. A `conflict` also bars from agreeing and confirming. */
	readonly abstained: ReadonlyMap<UserId, AbstentionKind>;
	/** The latest round: 1, or the number of the latest blind round. */
	readonly round: number;
	/** Whether that round is a blind round that is open now. */
	readonly blindOpen: boolean;
	/** Blind rounds that were closed (not cancelled). */
	readonly blindClosed: number;
	/** Who has handed in, by round. */
	readonly handedIn: ReadonlyMap<number, ReadonlySet<UserId>>;
	/** The latest agreement, also when it has been reopened. */
	readonly agreement: Agreement | null;
	/** Confirmations and reservations of that agreement. */
	readonly confirmations: ReadonlyMap<UserId, Confirmation>;
	/** The lead's recorded "ensam bedömning": one score is enough. */
	readonly alone: boolean;
}

export interface InterviewStanding {
	/** Those of the team who take part: they write its notes together. */
	readonly present: ReadonlySet<UserId>;
	/** The notes are deleted, and no new ones are made. */
	readonly erased: boolean;
}

/** Tolerances in percent of a question's max. */
export interface Tolerance {
	readonly a: number;
	readonly b: number;
}

export interface Evaluation {
	readonly id: string;
	readonly municipality: { readonly code: string; readonly name: string };
	readonly year: number;
	readonly edition: Edition;
	readonly phase: Phase;
	readonly tolerance: Tolerance;
	readonly members: readonly Member[];
	readonly areas: ReadonlyMap<number, AreaStanding>;
	readonly questions: ReadonlyMap<string, QuestionStanding>;
	/** By id. What is planned and asked in them is read apart. */
	readonly interviews: ReadonlyMap<string, InterviewStanding>;
}

/** Somebody who asks for something. */
export interface Actor {
	readonly user: UserId;
	readonly administrator: boolean;
}
