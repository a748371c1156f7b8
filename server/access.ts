/** From a cookie to the one who asks; pages and sockets use the same lookup. */
import type { Kysely } from 'kysely';
import type { Actor } from '../src/lib/domain/evaluation.ts';
import { isDigestWish, ordinaryWish, type DigestWish } from '../src/lib/domain/notice-time.ts';
import type { Database } from './db/connect.ts';
import type { Schema } from './db/tables/index.ts';
import { cookieValue, sessionCookieName } from './people/cookie.ts';
import { isLanguage, isTheme, type Language, type Theme } from './people/preferences.ts';
import { isAlive, NOTE_AFTER } from './people/session-life.ts';
import { hashOfToken } from './people/token.ts';
import { findSessions, markSeen, sessionWithUser } from './repositories/session.ts';
import type { UserRow } from './repositories/user.ts';
import { settings } from './settings.ts';

export type Person = {
	readonly id: string;
	readonly name: string;
	/** Proven to be the person's, or null. */
	readonly email: string | null;
	/** Code of the home municipality; empty for none, null while it isn't known. */
	readonly municipality: string | null;
	/** Null: not chosen. */
	readonly language: Language | null;
	/** Null: as the system has it. */
	readonly theme: Theme | null;
	readonly singleKeys: boolean;
	/** How often letters with notices may come. */
	readonly digest: DigestWish;
};

export type StandingSession = { readonly id: string; readonly createdAt: number; readonly seenAt: number };

export type Known = {
	readonly actor: Actor;
	readonly session: StandingSession;
	readonly person: Person;
};

/** Who the `Cookie` header belongs to at `now`, or null if its session has ended or never was. Reads only. */
export async function actorOfCookie(
	db: Kysely<Schema>,
	header: string | undefined | null,
	now: number,
	cookie = sessionCookieName(settings().secure)
): Promise<Known | null> {
	const token = cookieValue(header, cookie);
	if (!token) return null;
	const found = await sessionWithUser(db, hashOfToken(token));
	if (!found || !isAlive(found.session, now)) return null;
	const { session, user } = found;
	return {
		actor: { user: user.id, administrator: user.administrator === 1 },
		session: { id: session.id, createdAt: session.created_at, seenAt: session.seen_at },
		person: personOf(user)
	};
}

/** Whether the session still stands: what a stream of hints asks each minute and when `session:<id>` rings. */
export async function sessionStands(db: Kysely<Schema>, id: string, now: number): Promise<boolean> {
	return (await sessionsStanding(db, [id], now)).has(id);
}

/** Which of the sessions stand at `now`. */
export async function sessionsStanding(
	db: Kysely<Schema>,
	ids: readonly string[],
	now: number
): Promise<ReadonlySet<string>> {
	const sessions = await findSessions(db, ids);
	return new Set(sessions.filter((session) => isAlive(session, now)).map(({ id }) => id));
}

/**
 * Notes that the session was used, at most once a minute, which puts off its end from disuse. Returns the session as it
 * is then.
 */
export async function noteUse<S extends Pick<StandingSession, 'id' | 'seenAt'>>(
	db: Database,
	session: S,
	now: number
): Promise<S> {
	if (now - session.seenAt < NOTE_AFTER) return session;
	await db.write((trx) => markSeen(trx, session.id, { now, before: now - NOTE_AFTER }));
	return { ...session, seenAt: now };
}

function personOf(user: UserRow): Person {
	return {
		id: user.id,
		name: user.name,
		email: user.email,
		municipality: user.municipality_code,
		language: isLanguage(user.language) ? user.language : null,
		theme: isTheme(user.theme) ? user.theme : null,
		singleKeys: user.single_keys === 1,
		digest: isDigestWish(user.digest) ? user.digest : ordinaryWish
	};
}
