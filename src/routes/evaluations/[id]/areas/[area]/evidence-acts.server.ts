/** The acts of evidence in the workspace: pinning a card to a question, taking it away, and a new card. */
import { sourceKinds, stages, type EvidenceLink } from '$lib/domain/evidence.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { addEvidence } from '$server/use-cases/add-evidence.ts';
import { linkEvidence } from '$server/use-cases/link-evidence.ts';
import { unlinkEvidence } from '$server/use-cases/unlink-evidence.ts';
import type { Posted } from '../../perform.server.ts';

type Act = (posted: Posted, evaluation: string) => Promise<unknown>;
type Said = Omit<EvidenceLink, 'question'>;

export const evidenceActs = {
	linkEvidence: ({ db, actor, now, text, json }, evaluation) => {
		const [evidence, question] = [text('evidence'), text('question')];
		return linkEvidence(db, actor, { evaluation, evidence, question, links: saidIn(json('links')) }, now);
	},
	unlinkEvidence: ({ db, actor, now, text }, evaluation) => {
		const [evidence, question] = [text('evidence'), text('question')];
		return unlinkEvidence(db, actor, { evaluation, evidence, question }, now);
	},
	addEvidence: ({ db, actor, now, text, json }, evaluation) => {
		const kind = sourceKinds.find((known) => known === text('kind'));
		if (kind === undefined) throw new Refused('bad-input', { field: 'kind' });
		const links = saidIn(json('links')).map((link) => ({ ...link, question: text('question') }));
		const card = { kind, title: text('title'), text: text('text'), links };
		const web = { address: text('address') || null, seen: text('seen') || null };
		return addEvidence(db, actor, { evaluation, ...card, ...web }, now);
	}
} as const satisfies Record<string, Act>;

function saidIn(value: unknown): Said[] {
	if (!Array.isArray(value)) throw new Refused('bad-input', { field: 'links' });
	return value.map(saidOf);
}

/** What the numbers and words may be is the use case's to say. */
function saidOf(value: unknown): Said {
	const given = new Map<string, unknown>(
		Object.entries(typeof value === 'object' && value !== null ? value : {})
	);
	const number = (name: string) => {
		const one = given.get(name) ?? null;
		if (one !== null && typeof one !== 'number') throw new Refused('bad-input', { field: name });
		return one;
	};
	const words = (name: string) => {
		const one = given.get(name) ?? null;
		if (one !== null && (typeof one !== 'string' || one.includes('\0')))
			throw new Refused('bad-input', { field: name });
		return one;
	};
	const named = words('stage');
	const stage = stages.find((known) => known === named) ?? null;
	if (named !== null && stage === null) throw new Refused('bad-input', { field: 'stage' });
	return { stage, page: number('page'), paragraph: number('paragraph'), quote: words('quote') };
}
