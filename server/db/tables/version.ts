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
	/** What stands beside the version in its report; versions from before frames were kept have none. */
	version_frame: {
		evaluation_id: string;
		n: number;
		/** Canonical JSON of a `ReportFrame`. */
		json: string;
	};
	/** How an edition's standard texts were worded from time to time; the last of a key is the one that is used. */
	standard_text: {
		edition_id: string;
		/** A `TextKey`. */
		key: string;
		/** 1, 2, 3 … within the edition and key */
		n: number;
		/** As it was written; null: the one that Samsyn brings along. */
		text: string | null;
		by: string;
		at: number;
	};
	/** Standard texts that one evaluation words in its own way. */
	report_text: {
		evaluation_id: string;
		/** A `StandardTextKey`. */
		key: string;
		/** As it was written; empty: left out of the report. */
		text: string;
		by: string;
		at: number;
	};
};
