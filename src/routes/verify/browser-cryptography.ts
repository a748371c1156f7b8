/** Hashing and signatures by what the browser has; some browsers know nothing of Ed25519. */
import type { Cryptography } from '$lib/seal/checking.ts';
import { fromHex, toHex } from '$lib/seal/hex.ts';

const ED25519 = 'Ed25519';

export function cryptographyOf(subtle: SubtleCrypto): Cryptography {
	return {
		sha256: async (bytes) => toHex(new Uint8Array(await subtle.digest('SHA-256', bytes))),
		verify: async ({ spki }, message, signature) => {
			try {
				const key = await subtle.importKey('spki', fromHex(spki), ED25519, false, ['verify']);
				return await subtle.verify(ED25519, key, signature, message);
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				// Bytes that are no key have signed nothing; an algorithm that isn't known here says nothing of them.
				return error.name === 'NotSupportedError' ? null : false;
			}
		}
	};
}
