/** How often people may try to sign in, be written to, and open invitations. Per app process. */
import { Refused } from '../../src/lib/domain/refusal.ts';
import { createCrowd, createRateLimit, type RateLimit } from './rate.ts';

const MINUTE = 60_000;

/** Sign-in links to one address asked for from one client: strangers use up nobody's but their own. */
export const linksToAddressFromClient = createRateLimit(5, 15 * MINUTE);
/** Sign-in links to one address from everywhere, so that no mailbox is filled. */
export const linksToAddress = createRateLimit(40, 15 * MINUTE);
/** Sign-in links asked for from one client. */
export const linksFromClient = createRateLimit(30, 15 * MINUTE);
/** Links and provider answers tried from one client. */
export const signInsFromClient = createRateLimit(60, 15 * MINUTE);
/** Demo sign-ins from one client: rehearsals and load tests sign in often, nothing is secret there. */
export const demoSignInsFromClient = createRateLimit(600, MINUTE);
/** Invitations looked up or accepted from one client. */
export const invitationsFromClient = createRateLimit(60, 15 * MINUTE);
/** Invitations sent by one person. */
export const invitationsByPerson = createRateLimit(60, 60 * MINUTE);
/** What one contact writes, changes, attaches and sends. */
export const commentsByPerson = createRateLimit(200, 15 * MINUTE);
/** All that one person does in evaluations by forms: nobody decides and agrees as fast. */
export const actsByPerson = createRateLimit(2_000, 15 * MINUTE);
/** Comments and replies within the team by one person. */
export const teamCommentsByPerson = createRateLimit(200, 15 * MINUTE);
/** Versions kept by one person; each holds the whole document. */
export const versionsByPerson = createRateLimit(60, 60 * MINUTE);
/** Older reports read for one person. */
export const readingsByPerson = createRateLimit(60, 60 * MINUTE);
/** Files fetched by one person: drafts, locked versions, evidence. */
export const filesByPerson = createRateLimit(300, 15 * MINUTE);
/** Files of published reports fetched from one client, by who isn't signed in. */
export const filesFromClient = createRateLimit(300, 15 * MINUTE);
/** Pages of reports read by one person, and from one client by who isn't signed in. */
export const reportsByPerson = createRateLimit(300, 15 * MINUTE);
export const reportsFromClient = createRateLimit(300, 15 * MINUTE);
/** Streams of hints and sockets of one login that are open at once; a page has one stream and two sockets. */
export const streamsOfLogin = createCrowd(40);
export const socketsOfLogin = createCrowd(80);

/** Counts one more; refuses (`too-fast`) when there have been too many. */
export function holdBack(limit: RateLimit, key: string, now: number): void {
	if (!limit.take(key, now)) throw new Refused('too-fast');
}

/** Checksums of locked versions looked up from one client. */
export const checksumsFromClient = createRateLimit(120, MINUTE);

/** Counts one more sign-in link to the address; false when there have been too many. */
export function mayAskForLink(client: string, email: string, now: number): boolean {
	return (
		linksFromClient.take(client, now) &&
		linksToAddressFromClient.take(`${client} ${email}`, now) &&
		linksToAddress.take(email, now)
	);
}
