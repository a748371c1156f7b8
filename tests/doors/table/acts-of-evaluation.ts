/** The acts of an evaluation's other pages. */
import type { Phase } from '../../../src/lib/domain/phase.ts';
import type { Row } from '../row.ts';
import { ALL, team, type Grants } from '../seats.ts';
import { POSTED } from '../words.ts';

type Rest = Pick<Row, 'fields' | 'then'>;

const act = (page: string, path: string, name: string, grants: Grants, rest: Rest = {}): Row => ({
	door: `act /evaluations/[id]${page}?/${name}`,
	path: ({ id }) => `/evaluations/${id}${path}?/${name}`,
	grants,
	fields: () => ({}),
	...rest
});

const reason = POSTED;
const beforeLock = { lead: 'PSCDF' };
const people: Grants = { ...beforeLock, administrator: ALL };

/** Where the lead moves by hand; from the other phases no hand does. */
const next: Readonly<Partial<Record<Phase, Phase>>> = {
	preparing: 'scoring',
	calibrating: 'drafting',
	drafting: 'calibrating',
	locked: 'published'
};

const factCheck = (name: string, grants: Grants, rest: Rest = {}) =>
	act('/fact-check', '/fact-check', name, grants, rest);
const lock = (name: string, grants: Grants, rest: Rest = {}) => act('/lock', '/lock', name, grants, rest);
const members = (name: string, grants: Grants, rest: Rest = {}) => act('/team', '/team', name, grants, rest);

/** What is refused is told again to who typed it. */
const TYPED = 'En punkt';
const merge = (name: string, fields: Row['fields'], then?: string) =>
	act('/merge/[area]', '/merge/7', name, team('PSCDF'), {
		...(fields === undefined ? {} : { fields }),
		...(then === undefined ? {} : { then: () => then })
	});
const merges: readonly Row[] = [
	merge('propose', () => ({ section: 'strengths', text: TYPED, question: '7.1' })),
	merge('makeTheme', () => ({ section: 'strengths', title: TYPED })),
	// Let in, it finds no such candidate or theme.
	...['change', 'takeBack', 'move'].map((name) =>
		merge(name, () => ({ candidate: 'nothing', text: TYPED }), 'not-found')
	),
	...['word', 'removeTheme', 'write'].map((name) =>
		merge(name, () => ({ theme: 'nothing', title: TYPED }), 'not-found')
	)
];

export const actsOfEvaluation: readonly Row[] = [
	act(
		'',
		'',
		'changePhase',
		{ lead: 'PSCDFL' },
		{
			fields: (_scene, _seat, phase) => ({ to: next[phase] ?? 'drafting' }),
			then: (_seat, phase) => (next[phase] === undefined ? 'wrong-phase' : 'done')
		}
	),
	...merges,
	act('/versions', '/versions', 'make', beforeLock, { fields: () => ({ name: 'Efter mötet', reason: '' }) }),
	// Let in, it finds that the text isn't the one that was seen.
	act('/versions/[n]', '/versions/1', 'restore', team('PSCDF'), {
		fields: () => ({ section: 'strengths', area: '2', seen: 'en annan text' }),
		then: () => 'text-changed'
	}),

	// Let in, it finds that the text isn't the one that was seen.
	...['change', 'reset'].map((name) =>
		act('/report-texts', '/report-texts', name, beforeLock, {
			fields: () => ({ key: 'about', text: 'Ny text', seen: 'en annan text' }),
			then: () => 'text-changed'
		})
	),

	factCheck(
		'release',
		{ lead: 'D' },
		{
			fields: () => ({ understood: 'on', name: 'Utkast 3', days: '10', unread: reason }),
			then: () => 'release-stands'
		}
	),
	factCheck('extend', { lead: 'F' }, { fields: () => ({ days: '5', reason }) }),
	factCheck('withdraw', { lead: 'F' }, { fields: () => ({ reason }) }),
	factCheck(
		'decide',
		{ lead: 'D' },
		{
			fields: () => ({ finding: 'nothing', decision: 'keep' }),
			then: () => 'passage-changed'
		}
	),
	factCheck('leaveOpen', { lead: 'D' }, { fields: () => ({ place: '7.1', reason }) }),
	factCheck('closeOpen', { lead: 'D' }, { fields: () => ({ place: '7.1' }) }),
	factCheck('readThrough', team('PSCDF'), { fields: () => ({ done: 'on' }) }),

	act(
		'/fact-check/comments',
		'/fact-check/comments',
		'answer',
		{ lead: 'DF' },
		{
			fields: ({ sent }) => ({ comment: sent, decision: 'accepted', reason, reopen: '' })
		}
	),

	lock(
		'announce',
		{ lead: 'F' },
		{
			fields: () => ({ seconds: '60' }),
			then: () => 'countdown-running'
		}
	),
	lock('callOff', { lead: 'F' }),
	lock(
		'lock',
		{ lead: 'F' },
		{
			fields: ({ municipality }) => ({ typedName: municipality, name: 'Slutlig' }),
			then: () => 'countdown-running'
		}
	),
	lock('askUnlock', { lead: 'LU' }, { fields: () => ({ reason }), then: () => 'unlock-asked' }),
	// Dan has asked.
	lock('withdrawUnlock', { lead: 'LU' }, { then: (seat) => (seat === 'dan' ? 'done' : 'not-owner') }),
	lock(
		'unlock',
		{ lead: 'LU', administrator: 'LU' },
		{
			then: (seat) => (seat === 'dan' ? 'second-person-needed' : 'done')
		}
	),

	members('addMember', people, {
		fields: ({ names }) => ({ person: names.cia, 'role-evaluator': 'on' }),
		then: () => 'already-member'
	}),
	members('changeRoles', people, {
		fields: ({ people: { cia } }) => ({ user: cia.user, 'role-lead': 'on', 'role-evaluator': 'on' })
	}),
	members('removeMember', people, { fields: ({ people: { cia } }) => ({ user: cia.user }) }),
	members('invite', people, { fields: () => ({ email: 'ny@kommun.example', role: 'reader' }) }),
	members('withdraw', people, { fields: ({ invitation }) => ({ invitation }) }),
	members('setOwners', beforeLock, { fields: ({ people: { bo } }) => ({ 'owner-1': bo.user }) }),
	members('changeSettings', beforeLock, {
		fields: () => ({ toleranceA: '5', toleranceB: '20' }),
		then: () => 'setting-fixed'
	})
];
