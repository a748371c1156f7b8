import { describe, expect, it } from 'vitest';
import type { Actor } from './evaluation.ts';
import { phases } from './phase.ts';
import { mayReadReport } from './report-reading.ts';
import { sampleEvaluation } from './sample-evaluation.ts';

const actor = (user: string): Actor => ({ user, administrator: false });
const people: Readonly<Record<string, Actor | null>> = {
	anna: actor('anna'),
	bo: actor('bo'),
	lars: actor('lars'),
	kim: actor('kim'),
	rut: actor('rut'),
	adam: { user: 'adam', administrator: true },
	stranger: actor('stranger'),
	nobody: null
};
const team = ['anna', 'bo', 'lars'];
const named = { kind: 'named', released: false, lockedLast: false } as const;
const released = { kind: 'release', released: true, lockedLast: false } as const;
const locked = { kind: 'locked', released: false, lockedLast: true } as const;

describe('reading a report', () => {
	it.each([
		['[REP-15] of a version of the team’s own: the team', named, team],
		['[REP-15] of a draft that is released: the contacts too', released, [...team, 'kim']],
		['[REP-15] of a draft that was withdrawn: the team', { ...released, released: false }, team],
		['[REP-15] of a version that was locked: the contacts too', locked, [...team, 'kim']],
		['[REP-15] of one that was locked earlier: the same', { ...locked, lockedLast: false }, [...team, 'kim']]
	] as const)('%s', (_, version, readers) => {
		for (const phase of phases) {
			const evaluation = sampleEvaluation({ phase });
			const may = Object.entries(people)
				.filter(([, who]) => mayReadReport(who, evaluation, version))
				.map(([name]) => name);
			const isPublic = phase === 'published' && version.kind === 'locked' && version.lockedLast;
			expect(may, phase).toEqual(isPublic ? Object.keys(people) : readers);
		}
	});
});
