/** Rows of versions. */

import type { VersionKind } from '../../../src/lib/domain/version.ts';

export type VersionTables = {
	version: {
		evaluation_id: string;
		/** 1, 2, 3 … within the evaluation */
		n: number;
		kind: VersionKind;
		name: string;
		reason: string | null;
		by: string;
		/** Milliseconds since 1970. */
		at: number;
		/** Where in the shared room's journal it was taken. */
		epoch: number;
		head: number;
		/** The shared document's Yjs state, for anchors and restoring; for the team alone. */
		state: Uint8Array;
		/** Canonical JSON of a `VersionContent`: only what may become public. */
		json: string;
		/** SHA-256 of `json` as UTF-8, in hexadecimal. */
		sha256: string;
	};
};
