/** What a new evaluation begins with: its shared document, its people, the areas they answer for. */

import type { Transaction } from 'kysely';
import { emptyDoc } from '../../src/lib/document/load.ts';
import type { Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { findArea, type Edition } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { seedNarratives, type FirstText } from '../../src/lib/editor/headless.ts';
import type { Schema } from '../db/tables/index.ts';
import { createRoom } from '../journal/room.ts';
import { setAreaOwner } from '../repositories/area.ts';
import { holdUsers } from '../repositories/user.ts';
import { evaluationRoom } from './rooms.ts';
import { beginJournal } from './shared-document.ts';
import { isOnTeam, seat, type NewMember } from './team.ts';

/** The shared room, with one empty paragraph in each text of each area that `texts` has nothing for. */
export async function openSharedRoom(
	trx: Transaction<Schema>,
	evaluation: string,
	edition: Edition,
	texts: readonly FirstText[],
	now: number
): Promise<void> {
	const room = evaluationRoom(evaluation);
	const { epoch } = await createRoom(trx, { id: room, kind: 'evaluation', evaluation });
	const areas = edition.areas.map(({ number }) => number);
	const doc = emptyDoc({ kind: 'evaluation', areas });
	await beginJournal(trx, { doc, room, epoch }, seedNarratives(doc, areas, texts), now);
}

/** Evaluators get the first seats. Refuses a person who stands twice in the list. */
export async function seatAll(
	trx: Transaction<Schema>,
	evaluation: Evaluation,
	members: readonly NewMember[],
	now: number
): Promise<void> {
	const people = new Set(members.map(({ user }) => user));
	if (people.size < members.length) throw new Refused('already-member');
	await holdUsers(trx, [...people]);
	const evaluators = members.filter(({ roles }) => roles.includes('evaluator'));
	const others = members.filter(({ roles }) => !roles.includes('evaluator'));
	for (const member of [...evaluators, ...others]) await seat(trx, evaluation, member, now);
}

/** `owners`: area number → somebody on the team. */
export async function assignAreas(
	trx: Transaction<Schema>,
	{ id, edition }: Evaluation,
	members: readonly NewMember[],
	owners: Readonly<Record<number, UserId>>
): Promise<void> {
	for (const [number, user] of Object.entries(owners)) {
		const area = findArea(edition, Number(number));
		const owner = members.find((member) => member.user === user);
		if (!area || !owner || !isOnTeam(owner.roles)) throw new Refused('bad-input', { field: 'owners' });
		await setAreaOwner(trx, id, area.number, user);
	}
}
