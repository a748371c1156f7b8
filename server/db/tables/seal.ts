/** Seals of locked versions, countdowns to a lock, and what asks for an unlock. Times are milliseconds since 1970. */

export type SealTables = {
	seal: {
		evaluation_id: string;
		/** 1, 2, 3 … within the evaluation: the place in the chain. */
		n: number;
		/** The version that is sealed. */
		version: number;
		/** Canonical JSON of a `Manifest`. */
		manifest: string;
		/** SHA-256 of `manifest` as UTF-8; hexadecimal. */
		hash: string;
		/** Ed25519 over `manifest` as UTF-8; hexadecimal. */
		signature: string;
		/** The public key that it is checked with; hexadecimal. Whether it may be believed is asked elsewhere. */
		spki: string;
	};
	lock_countdown: { evaluation_id: string; by: string; at: number; locks_at: number };
	unlock_request: { evaluation_id: string; by: string; at: number; reason: string };
};
