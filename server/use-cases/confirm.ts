import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { sayOf } from './confirming.ts';

export type Confirmable = { readonly question: string; readonly agreement: string };

export type Confirm = Confirmable & { readonly evaluation: string };

/** Stands behind an agreed score. */
export async function confirm(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, agreement }: Confirm,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'confirm', question }, now, async (acting) => {
		await sayOf(acting, question, agreement, { kind: 'confirm', text: null, at: now });
		await acting.log('confirm', { question, agreement });
	});
}

export type ConfirmList = { readonly evaluation: string; readonly agreements: readonly Confirmable[] };

/** Confirms a list that the person has seen: all of it, or nothing if something in it has changed. */
export async function confirmList(
	db: Database,
	actor: Actor,
	{ evaluation: id, agreements }: ConfirmList,
	now: number
): Promise<void> {
	if (agreements.length === 0) throw new Refused('bad-input', { field: 'agreements' });
	await act(db, actor, id, { do: 'join-room' }, now, async (acting) => {
		for (const { question, agreement } of agreements) {
			const code = refusalOf(actor, { do: 'confirm', question }, acting.evaluation);
			if (code !== null) throw new Refused(code, { question });
			await sayOf(acting, question, agreement, { kind: 'confirm', text: null, at: now });
			await acting.log('confirm', { question, agreement });
		}
	});
}
