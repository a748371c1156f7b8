/** What is signed when a version is locked: which content it is, of what, by whom and when, and what came before it. */
import { canonicalJson } from '../document/canonical.ts';
import { isCount, isShaped, isText, oneOf, orNull } from '../document/json.ts';
import type { VersionContent } from '../document/version-content.ts';
import { isHash } from './hex.ts';

export const MANIFEST_FORMAT = 'samsyn-manifest-1';

export interface Manifest {
	readonly format: typeof MANIFEST_FORMAT;
	readonly evaluation: string;
	readonly municipality: VersionContent['municipality'];
	readonly year: number;
	readonly edition: string;
	/** The version's number within the evaluation. */
	readonly version: number;
	/** SHA-256 of the version's canonical JSON, in hexadecimal like all hashes here. */
	readonly content: string;
	/** SHA-256 of the shared document's Yjs state, which isn't part of what is handed out. */
	readonly state: string;
	/** The place in the shared room's journal, and one hash over all its rows up to there, their writers included. */
	readonly journal: { readonly epoch: number; readonly head: number; readonly hash: string };
	/** The last entry of the evaluation's log before the lock: the chain up to it is sealed too. */
	readonly log: { readonly seq: number; readonly hash: string };
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly by: { readonly user: string; readonly name: string };
	/** SHA-256 of the canonical text of the evaluation's manifest before; null for the first. */
	readonly previous: string | null;
	/** The fingerprint of the key that signs. */
	readonly key: string;
}

/** The text that is signed and whose hash the next manifest carries. */
export function manifestText(manifest: Manifest): string {
	return canonicalJson(manifest);
}

/** The manifest that the text says; null unless it is the one text of a manifest. */
export function readManifest(text: string): Manifest | null {
	const value = parsed(text);
	return isManifest(value) && manifestText(value) === text ? value : null;
}

export function isManifest(value: unknown): value is Manifest {
	return isShaped(value, {
		format: oneOf(MANIFEST_FORMAT),
		evaluation: isText,
		municipality: isMunicipality,
		year: isCount,
		edition: isText,
		version: isCount,
		content: isHash,
		state: isHash,
		journal: isPlace,
		log: isEntry,
		at: isTime,
		by: isSigner,
		previous: orNull(isHash),
		key: isHash
	});
}

/** A time that a calendar has: others can't be shown. */
function isTime(value: unknown): value is number {
	return isCount(value) && value <= 8.64e15;
}

function isMunicipality(value: unknown): value is Manifest['municipality'] {
	return isShaped(value, { code: isText, name: isText });
}

function isPlace(value: unknown): value is Manifest['journal'] {
	return isShaped(value, { epoch: isCount, head: isCount, hash: isHash });
}

function isEntry(value: unknown): value is Manifest['log'] {
	return isShaped(value, { seq: isCount, hash: isHash });
}

function isSigner(value: unknown): value is Manifest['by'] {
	return isShaped(value, { user: isText, name: isText });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
