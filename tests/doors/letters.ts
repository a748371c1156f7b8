/** The letters about all that has happened in the scenes, as they come to lie in the outbox. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../server/db/connect.ts';
import { digestRound } from '../../server/people/digest-clock.ts';

/** A weekday's morning in Sweden, long after everything that happened. */
const MORNING = Date.parse('2026-11-30T09:30:00Z');

export async function writeAllLetters(db: Database, data: string): Promise<void> {
	const post = { smtpUrl: null, mailFrom: 'Samsyn <samsyn@localhost>', data, site: 'http://localhost' };
	await digestRound(db, post, MORNING);
}

export function lettersIn(data: string): readonly string[] {
	const folder = join(data, 'outbox');
	return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}
