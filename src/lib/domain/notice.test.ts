import { expect, it } from 'vitest';
import type { EvaluationRole, Member } from './evaluation.ts';
import { audienceOf, hears, noticeKinds, type NoticeKind } from './notice.ts';
import { sampleEvaluation } from './sample-evaluation.ts';

const member = (user: string, ...roles: EvaluationRole[]): Member => ({
	...{ user, name: user, seat: 0 },
	roles: new Set(roles)
});
const evaluation = {
	...sampleEvaluation({}),
	members: [
		member('lead', 'lead', 'evaluator'),
		member('second', 'lead'),
		member('eva', 'evaluator'),
		member('kim', 'contact'),
		member('kai', 'contact'),
		member('rea', 'reader')
	]
};
const all = ['lead', 'second', 'eva', 'kim', 'kai'];
const told = (kind: NoticeKind, by: string | null, to?: readonly string[]) =>
	audienceOf(evaluation, { kind, by, administrators: ['adm'], ...(to && { to }) });

it.each<readonly [NoticeKind, string | null, readonly string[]]>([
	['released', 'lead', ['second', 'eva', 'kim', 'kai']],
	['deadline-near', null, ['lead', 'second', 'kim', 'kai']],
	['deadline-moved', 'lead', ['second', 'eva', 'kim', 'kai']],
	['withdrawn', 'lead', ['second', 'eva', 'kim', 'kai']],
	['comments-sent', 'kim', ['lead', 'second', 'eva', 'kai']],
	['answered', 'lead', ['kim', 'kai']],
	['reopened', 'eva', ['lead', 'second']],
	['locked', 'second', ['lead', 'eva', 'kim', 'kai']],
	['unlock-asked', 'lead', ['second', 'adm']],
	['unlocked', 'adm', all],
	['requests-sent', 'lead', ['kim', 'kai']],
	['requests-near', null, ['lead', 'second', 'kim', 'kai']],
	['requests-moved', 'lead', ['kim', 'kai']],
	['request-withdrawn', 'lead', ['kim', 'kai']],
	['answers-sent', 'kim', ['lead', 'second', 'eva', 'kai']]
])('[NOT-1] of %s by %s hear %j', (kind, by, who) => {
	expect(told(kind, by)).toEqual(who);
});

it('[NOT-2] a mention is told to those it names, of the team alone', () => {
	expect(told('mentioned', 'lead')).toEqual([]);
	expect(told('mentioned', 'lead', ['eva', 'kim', 'lead', 'stranger'])).toEqual(['eva']);
});

it('[NOT-2] naming people never widens who hears of it', () => {
	expect(told('answered', 'lead', ['kim', 'eva'])).toEqual(['kim']);
	expect(told('answered', 'lead', [])).toEqual([]);
});

it('[NOT-1] readers hear of nothing, and a role more never takes a notice away', () => {
	for (const kind of noticeKinds) {
		expect(hears(kind, ['reader']), kind).toBe(false);
		expect(hears(kind, ['lead', 'evaluator']), kind).toBe(
			hears(kind, ['lead']) || hears(kind, ['evaluator'])
		);
	}
});
