/** Looks a checksum up for anybody who asks, signed in or not. */
import { database } from '$server/db/connect.ts';
import { checksumsFromClient } from '$server/people/limits.ts';
import { lookUpSealed } from '$server/use-cases/sealed-lookup.ts';
import type { SumAnswer } from './sum-answer.ts';

/** Null where this client has asked too often. */
export async function answerSum(checksum: string, client: string): Promise<SumAnswer | null> {
	if (!checksumsFromClient.take(client, Date.now())) return null;
	const found = await lookUpSealed(database().read, checksum);
	if (found === null) return { known: false };
	if (found.published === null) return { known: true, facts: null };
	const { manifest, file } = found.published;
	const { municipality, year, version, at, content, key } = manifest;
	return { known: true, facts: { file, municipality: municipality.name, year, version, at, content, key } };
}
