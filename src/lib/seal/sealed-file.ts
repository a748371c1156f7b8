/**
 * The file in which a locked version is handed out: its content, its manifest with those before it, and the keys. It is
 * canonical JSON to the last byte, so that every bit of it either is what was sealed or is found out.
 */
import { canonicalJson } from '../document/canonical.ts';
import { isShaped, oneOf } from '../document/json.ts';
import { isHash, isHex } from './hex.ts';
import { isManifest, type Manifest } from './manifest.ts';

const FILE_FORMAT = 'samsyn-locked-version-1';

/** What the file says to whoever opens it in ten years. The same in all of them, so that it can't be made to say more. */
const ABOUT =
	'En låst version ur Samsyn. Kontrollera filen på sidan /verify hos den server som låste den, eller utan nätverk med npm run verify. ' +
	'A locked version from Samsyn. Check the file on the page /verify of the server that locked it, or offline with npm run verify.';

/** Bytes of an Ed25519 signature, and of a public key in SubjectPublicKeyInfo. */
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 44;

export interface Seal {
	readonly manifest: Manifest;
	/** Ed25519 over the manifest's canonical text as UTF-8; hexadecimal. */
	readonly signature: string;
}

export interface PublicKey {
	/** SHA-256 of `spki`. */
	readonly fingerprint: string;
	/** The Ed25519 public key as SubjectPublicKeyInfo (RFC 8410); hexadecimal. */
	readonly spki: string;
}

export interface SealedFile {
	readonly format: typeof FILE_FORMAT;
	readonly about: typeof ABOUT;
	/** The version's content, as an object; the manifest's hash says which. */
	readonly content: object;
	/** The evaluation's seals up to this version's, the first one first. */
	readonly seals: readonly Seal[];
	/** The keys that the seals name. For looking at: whether to trust them is asked elsewhere. */
	readonly keys: readonly PublicKey[];
}

/** The file's bytes as text. */
export function sealedFileText(file: Omit<SealedFile, 'format' | 'about'>): string {
	return canonicalJson({ format: FILE_FORMAT, about: ABOUT, ...file });
}

/** The file that the bytes are; null for anything but the one way to write it. */
export function readSealedFile(bytes: Uint8Array): SealedFile | null {
	try {
		// A mark of byte order would otherwise be taken off silently.
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const value: unknown = JSON.parse(text);
		return isSealedFile(value) && canonicalJson(value) === text ? value : null;
	} catch (error) {
		// Not UTF-8 (TypeError), not JSON (SyntaxError), or deeper than any text (RangeError).
		if (error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError)
			return null;
		throw error;
	}
}

function isSealedFile(value: unknown): value is SealedFile {
	return isShaped(value, {
		format: oneOf(FILE_FORMAT),
		about: oneOf(ABOUT),
		content: isObject,
		seals: isSeals,
		keys: isKeys
	});
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isSeals(value: unknown): value is Seal[] {
	return Array.isArray(value) && value.length > 0 && value.every(isSeal);
}

function isSeal(value: unknown): value is Seal {
	return isShaped(value, { manifest: isManifest, signature: isSignature });
}

function isKeys(value: unknown): value is PublicKey[] {
	return Array.isArray(value) && value.every(isPublicKey);
}

function isPublicKey(value: unknown): value is PublicKey {
	return isShaped(value, { fingerprint: isHash, spki: isSpki });
}

export function isSignature(value: unknown): value is string {
	return isHex(value, SIGNATURE_BYTES);
}

function isSpki(value: unknown): value is string {
	return isHex(value, KEY_BYTES);
}
