/** Which cards are shown: of a kind, about a question, with a stage; all of it at once. */
import { sourceKinds, stages, type Evidence, type SourceKind, type Stage } from './evidence.ts';

export interface EvidenceFilter {
	readonly kind: SourceKind | null;
	/** A question's id; empty for cards that are about none; null for all. */
	readonly question: string | null;
	readonly stage: Stage | 'unjudged' | null;
}

/** As an address says it; what it doesn't know shows all. */
export function evidenceFilter(get: (name: string) => string | null): EvidenceFilter {
	const question = get('question');
	const stage = get('stage');
	return {
		kind: sourceKinds.find((kind) => kind === get('kind')) ?? null,
		question: question === null || question === '' ? null : question === 'none' ? '' : question,
		stage: stage === 'unjudged' ? stage : (stages.find((one) => one === stage) ?? null)
	};
}

export function fits({ kind, links }: Pick<Evidence, 'kind' | 'links'>, filter: EvidenceFilter): boolean {
	if (filter.kind !== null && kind !== filter.kind) return false;
	if (filter.question === '' && links.length > 0) return false;
	const about = filter.question ? links.filter(({ question }) => question === filter.question) : links;
	if (filter.question && about.length === 0) return false;
	const wanted = filter.stage === 'unjudged' ? null : filter.stage;
	return filter.stage === null || about.some(({ stage }) => stage === wanted);
}

export function showsAll({ kind, question, stage }: EvidenceFilter): boolean {
	return kind === null && question === null && stage === null;
}
