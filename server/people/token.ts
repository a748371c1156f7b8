/** Secrets that people carry (cookies, links); only their hashes are kept. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a session's cookie, 43 characters that are safe in cookies and addresses. */
export function newSessionToken(): string {
	return randomBytes(32).toString('base64url');
}

/** 128 random bits for a link, 22 characters. */
export function newInvitationToken(): string {
	return randomBytes(16).toString('base64url');
}

/** SHA-256 in hexadecimal. Enough without salt because the tokens are random. */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
