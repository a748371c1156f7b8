/** The municipality a person comes from: told before the first role on a team, changed in the settings. */
import type { Transaction } from 'kysely';
import { mayJoinTeam } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { evaluationsOf } from '../repositories/evaluation.ts';
import { holdUsers, updateUser } from '../repositories/user.ts';
import { isOnTeam } from '../use-cases/team.ts';

/** What the row of somebody holds who comes from no municipality. Null there: never asked. */
export const FROM_NOWHERE = '';

/**
 * Sets it (four digits or `FROM_NOWHERE`) unless it is known; then what is told now counts for nothing. Refuses
 * (`bad-input`) who neither tells nor has told.
 */
export async function tellHome(
	trx: Transaction<Schema>,
	user: string,
	home: string | undefined
): Promise<void> {
	const [person] = await holdUsers(trx, [user]);
	if (person === undefined) throw new Refused('not-found');
	if (person.municipality_code !== null) return;
	if (home === undefined) throw new Refused('bad-input', { field: 'home' });
	await updateUser(trx, user, { municipality_code: home });
}

/** Sets it (four digits or `FROM_NOWHERE`). Refuses (`own-municipality`) while on the team of one of its evaluations. */
export async function changeHome(trx: Transaction<Schema>, user: string, home: string): Promise<void> {
	// Held before the roles are read: who is being taken in meanwhile is judged by the one municipality or the other.
	const [person] = await holdUsers(trx, [user]);
	if (person === undefined || person.municipality_code === home) return;
	const own = await evaluationsOf(trx, user);
	const barred = own.some((entry) => isOnTeam(entry.roles) && !mayJoinTeam({ municipality: home }, entry));
	if (barred) throw new Refused('own-municipality');
	await updateUser(trx, user, { municipality_code: home });
}
