/** Who people are, how they sign in, and what they are invited to. Times are milliseconds since 1970. */
import type { EvaluationRole } from '../../../src/lib/domain/evaluation.ts';

export type UserTable = {
	id: string;
	name: string;
	/** Proven by its owner, or null. Never a key: accounts are. */
	email: string | null;
	/** Four digits: the home municipality. Empty: from none. Null: never asked. */
	municipality_code: string | null;
	administrator: 0 | 1;
	/** Null: not chosen, the browser's wish decides. */
	language: string | null;
	single_keys: 0 | 1;
	/** Null: not chosen, the system's look decides. */
	theme: string | null;
	/** How often letters with notices may come. Null: not chosen. */
	digest: string | null;
	created_at: number;
};

export type AccountTable = {
	/** `email`, `demo`, or `oidc <issuer>`. */
	provider: string;
	/** The provider's own key of the person: its `sub`, or the normalised address. */
	account: string;
	user_id: string;
};

export type SessionTable = {
	id: string;
	/** SHA-256 of what the cookie holds. */
	token_hash: string;
	user_id: string;
	created_at: number;
	seen_at: number;
	expires_at: number;
};

export type LoginTokenTable = { hash: string; email: string; expires_at: number };

export type InvitationTable = {
	id: string;
	/** SHA-256 of the token in the link. */
	hash: string;
	email: string;
	evaluation_id: string;
	role: EvaluationRole;
	created_by: string;
	created_at: number;
	expires_at: number;
	accepted_at: number | null;
	accepted_by: string | null;
};

export type PeopleTables = {
	user: UserTable;
	account: AccountTable;
	session: SessionTable;
	login_token: LoginTokenTable;
	invitation: InvitationTable;
};
