import { describe, expect, it } from 'vitest';
import { mayReadComment, readsAsContact } from './comment-reading.ts';
import type { Actor } from './evaluation.ts';
import { phases } from './phase.ts';
import { sampleEvaluation } from './sample-evaluation.ts';

const actor = (user: string): Actor => ({ user, administrator: false });
const administrator: Actor = { user: 'adam', administrator: true };
const people = {
	anna: actor('anna'),
	bo: actor('bo'),
	lars: actor('lars'),
	kim: actor('kim'),
	rut: actor('rut'),
	adam: administrator,
	nobody: actor('nobody')
};
const draft = { release: 'r', sent: null, removedAt: null };
const sent = { ...draft, sent: { at: 1, by: 'kim' } };
const own = { ...draft, release: null };
const team = ['anna', 'bo', 'lars'];

describe('reading comments', () => {
	it.each([
		['[COM-52] a draft is read by the municipality’s alone', draft, ['kim']],
		['[COM-58] a sent one by them and the team', sent, [...team, 'kim']],
		['[COM-53] the team’s own by the team alone', own, team],
		['[COM-54] a removed one by nobody', { ...sent, removedAt: 2 }, []]
	] as const)('%s, in every phase', (_, comment, readers) => {
		for (const phase of phases) {
			const evaluation = sampleEvaluation({ phase });
			const may = Object.entries(people)
				.filter(([, who]) => mayReadComment(who, evaluation, comment))
				.map(([name]) => name);
			expect(may, phase).toEqual(readers);
		}
	});

	it('[COM-52] an administrator on the team reads as the team does', () => {
		const evaluation = sampleEvaluation({ phase: 'fact-check' });
		const leading = { ...actor('lars'), administrator: true };
		expect(mayReadComment(leading, evaluation, draft)).toBe(false);
		expect(mayReadComment(leading, evaluation, sent)).toBe(true);
		expect(readsAsContact(leading, evaluation)).toBe(false);
	});
});
