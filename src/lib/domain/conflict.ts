/** Conflicts of interest as people declare them: with the municipality, on a question, or that there is none. */
import type { Evaluation, UserId } from './evaluation.ts';
import { teamRoles } from './evaluation.ts';

export const declarationKinds = ['none', 'municipality', 'question', 'question-withdrawn'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

export interface Declaration {
	readonly user: UserId;
	readonly kind: DeclarationKind;
	/** Null where it is of the whole. */
	readonly question: string | null;
	/** For the leads and the person alone; null where none was given. */
	readonly reason: string | null;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface DeclaredConflict {
	/** Null: with the municipality. */
	readonly question: string | null;
	readonly reason: string | null;
	readonly at: number | null;
}

/** How somebody stands in the register. */
export interface ConflictStanding {
	readonly user: UserId;
	/** When they last declared something; null while they never have. */
	readonly declaredAt: number | null;
	readonly conflicts: readonly DeclaredConflict[];
}

/** Whoever has declared a conflict with the municipality is on its team no more. */
export function isBarred(declarations: readonly Declaration[], user: UserId): boolean {
	return declarations.some((one) => one.user === user && one.kind === 'municipality');
}

/**
 * The register: all of the team, and whoever left it by a conflict with the municipality. Which questions somebody is
 * barred from is told by what bars them, their abstention; when and why by what they declared.
 */
export function conflictRegister(
	evaluation: Pick<Evaluation, 'members' | 'questions'>,
	declarations: readonly Declaration[]
): ConflictStanding[] {
	const team = evaluation.members
		.filter(({ roles }) => teamRoles.some((role) => roles.has(role)))
		.map(({ user }) => user);
	const barred = declarations.filter(({ kind }) => kind === 'municipality').map(({ user }) => user);
	return [...new Set([...team, ...barred])].map((user) => standingOf(evaluation, declarations, user));
}

export function standingOf(
	{ questions }: Pick<Evaluation, 'questions'>,
	declarations: readonly Declaration[],
	user: UserId
): ConflictStanding {
	const own = declarations.filter((one) => one.user === user);
	const ofWhole = own
		.filter(({ kind }) => kind === 'municipality')
		.slice(-1)
		.map(({ reason, at }) => ({ question: null, reason, at }));
	const ofQuestions = [...questions]
		.filter(([, { abstained }]) => abstained.get(user) === 'conflict')
		.map(([question]) => {
			const last = own.findLast((one) => one.kind === 'question' && one.question === question);
			return { question, reason: last?.reason ?? null, at: last?.at ?? null };
		})
		.toSorted((a, b) => numerically.compare(a.question, b.question));
	return { user, declaredAt: own.at(-1)?.at ?? null, conflicts: [...ofWhole, ...ofQuestions] };
}

const numerically = new Intl.Collator('sv', { numeric: true });
