/** Signing and verifying with what Node has. */
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Cryptography } from '../../src/lib/seal/checking.ts';
import { manifestText, type Manifest } from '../../src/lib/seal/manifest.ts';
import { renderingText, type RenderingManifest } from '../../src/lib/seal/rendering-manifest.ts';
import type { Seal } from '../../src/lib/seal/sealed-file.ts';
import type { KeyRing } from './key.ts';

/** Signs the manifest, which names the key itself. */
export function sealManifest(
	manifest: Omit<Manifest, 'key'>,
	signing: NonNullable<KeyRing['signing']>
): Seal {
	const named: Manifest = { ...manifest, key: signing.public.fingerprint };
	return { manifest: named, signature: signatureOf(manifestText(named), signing) };
}

/** Signs what the files of a locked version are; the manifest names the key itself. */
export function signRendering(
	manifest: Omit<RenderingManifest, 'key'>,
	signing: NonNullable<KeyRing['signing']>
): { readonly text: string; readonly signature: string } {
	const text = renderingText({ ...manifest, key: signing.public.fingerprint });
	return { text, signature: signatureOf(text, signing) };
}

/** Ed25519 over the text as UTF-8; hexadecimal. */
function signatureOf(text: string, { key }: NonNullable<KeyRing['signing']>): string {
	return sign(null, Buffer.from(text, 'utf8'), key).toString('hex');
}

/** SHA-256 in hexadecimal; a text counts as UTF-8. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

export const nodeCryptography: Cryptography = {
	sha256: async (bytes) => sha256(bytes),
	verify: async ({ spki }, message, signature) => {
		const key = publicKey(spki);
		return key?.asymmetricKeyType === 'ed25519' && verify(null, message, key, signature);
	}
};

/** Null for bytes that are no key: nothing is signed by them. */
function publicKey(spki: string): KeyObject | null {
	try {
		return createPublicKey({ key: Buffer.from(spki, 'hex'), type: 'spki', format: 'der' });
	} catch {
		// The library says in many ways that it can't read a key.
		return null;
	}
}
