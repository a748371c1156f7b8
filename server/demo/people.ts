/** The demo's people, as actors. */
import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import { demoAccounts } from '../people/demo-account.ts';

function actor(account: string): Actor {
	const found = demoAccounts.find((known) => known.account === account);
	if (found === undefined) throw new Error(`no demo account ${account}`);
	return { user: found.user, administrator: found.administrator };
}

export const anna = actor('anna');
export const bo = actor('bo');
export const cia = actor('cia');
export const kim = actor('kim');
export const admin = actor('admin');

/** The evaluators, in the order of their seats. */
export const people: readonly [UserId, UserId, UserId] = [anna.user, bo.user, cia.user];
