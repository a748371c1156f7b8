import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { mayWordEditions } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { TextKey } from '../../src/lib/report/standard-text.ts';
import type { Database } from '../db/connect.ts';
import { holdEdition } from '../repositories/edition.ts';
import { insertWording } from '../repositories/standard-text.ts';
import { textsOfEdition, textToKeep } from './standard-texts.ts';

export type ChangeStandardText = {
	/** The edition's id. */
	readonly edition: string;
	readonly key: TextKey;
	/** As it is written in a field; null goes back to the one that Samsyn brings along. */
	readonly text: string | null;
	/** The text as the page showed it. */
	readonly seen: string;
};

/** Words a standard text of an edition, for every report that is kept from now on. Each wording stays, with who and when. */
export async function changeStandardText(
	db: Database,
	actor: Actor,
	{ edition: id, key, text, seen }: ChangeStandardText,
	now: number
): Promise<void> {
	if (!mayWordEditions(actor)) throw new Refused('administrator-only');
	const kept = text === null ? null : textToKeep(text);
	await db.write(async (trx) => {
		const edition = await holdEdition(trx, id);
		const there = edition && (await textsOfEdition(trx, edition)).find((one) => one.key === key);
		if (!there) throw new Refused('not-found');
		if (there.text !== textToKeep(seen)) throw new Refused('text-changed');
		await insertWording(trx, id, key, { text: kept, by: actor.user, at: now });
	});
}
