/** What is signed of the files of a locked version: which bytes they are, and to which seal they belong. */
import { canonicalJson } from '../document/canonical.ts';
import { isCount, isShaped, isText, oneOf } from '../document/json.ts';
import { fileFormats, isFileFormat, type ReportFile } from '../domain/report-file.ts';
import { isHash } from './hex.ts';
import type { PublicKey } from './sealed-file.ts';

export const RENDERING_FORMAT = 'samsyn-rendering-1';

export interface RenderingManifest {
	readonly format: typeof RENDERING_FORMAT;
	readonly evaluation: string;
	/** The version's number within the evaluation. */
	readonly version: number;
	/** SHA-256 of the canonical text of the manifest that sealed the version, in hexadecimal like all hashes here. */
	readonly seal: string;
	/** Each format at most once, in the order of `fileFormats`. */
	readonly files: readonly ReportFile[];
	/** The version of the program that made them. */
	readonly program: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The fingerprint of the key that signs. */
	readonly key: string;
}

/** The text that is signed. */
export function renderingText(manifest: RenderingManifest): string {
	return canonicalJson(manifest);
}

export interface SignedRendering {
	readonly manifest: RenderingManifest;
	/** Ed25519 over the manifest's canonical text as UTF-8; hexadecimal. */
	readonly signature: string;
	/** For looking at: whether to trust it is asked elsewhere. */
	readonly key: PublicKey;
}

/** The file in which what was signed is handed out. */
export function signedRenderingText(signed: SignedRendering): string {
	return canonicalJson({ format: 'samsyn-signed-rendering-1', ...signed });
}

/** The manifest that the text says; null unless it is the one text of a manifest. */
export function readRendering(text: string): RenderingManifest | null {
	const value = parsed(text);
	return isRendering(value) && renderingText(value) === text ? value : null;
}

/** The files that a row's manifest names; null without one, or where it can't be read. */
export function filesIn(row: { readonly manifest: string } | null): readonly ReportFile[] | null {
	return row === null ? null : (readRendering(row.manifest)?.files ?? null);
}

function isRendering(value: unknown): value is RenderingManifest {
	return isShaped(value, {
		format: oneOf(RENDERING_FORMAT),
		evaluation: isText,
		version: isCount,
		seal: isHash,
		files: isFiles,
		program: isText,
		at: isCount,
		key: isHash
	});
}

function isFiles(value: unknown): value is ReportFile[] {
	if (!Array.isArray(value) || value.length === 0 || !value.every(isFile)) return false;
	const places = value.map(({ format }) => fileFormats.indexOf(format));
	return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function isFile(value: unknown): value is ReportFile {
	return isShaped(value, { format: isFileFormat, sha256: isHash, bytes: isCount });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
