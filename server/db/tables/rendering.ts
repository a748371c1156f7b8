/** Rows of the files that locked versions were made into, once. */

import type { FileFormat } from '../../../src/lib/domain/report-file.ts';

export type RenderingTables = {
	rendering: {
		evaluation_id: string;
		/** The locked version's number. */
		version: number;
		format: FileFormat;
		bytes: Uint8Array;
		/** SHA-256 of `bytes`; hexadecimal. */
		sha256: string;
		/** Milliseconds since 1970. */
		at: number;
	};
	rendering_manifest: {
		evaluation_id: string;
		version: number;
		/** Canonical JSON of a `RenderingManifest`. */
		manifest: string;
		/** SHA-256 of `manifest` as UTF-8; hexadecimal. */
		hash: string;
		/** Ed25519 over `manifest` as UTF-8; hexadecimal. */
		signature: string;
		/** The public key that it is checked with; hexadecimal. Whether it may be believed is asked elsewhere. */
		spki: string;
	};
};
