/** Ed25519 keys as they are kept in a file: one to sign with, and those that signed before it, to verify with. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { PublicKey } from '../../src/lib/seal/sealed-file.ts';

export type KeyRing = {
	/** Null where there is nothing to sign with: then nothing can be locked. */
	readonly signing: { readonly key: KeyObject; readonly public: PublicKey } | null;
	/** The public keys to verify with, the one that signs now first. */
	readonly published: readonly PublicKey[];
};

/** Without a key: nothing can be signed, and no signature verified. */
export const noKeys: KeyRing = { signing: null, published: [] };

const BLOCK = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g;

/**
 * Reads the PEM blocks of a key file: at most one private key, which signs, and any number of public keys, which are
 * those of former times. Throws where a block is no Ed25519 key, where there are two private keys, or where there is
 * nothing at all; never says what the file holds.
 */
export function readKeys(pem: string): KeyRing {
	const blocks = [...pem.matchAll(BLOCK)].map(([block, label = '']) => ({ block, label }));
	const secret = blocks.filter(({ label }) => label === 'PRIVATE KEY');
	const open = blocks.filter(({ label }) => label === 'PUBLIC KEY');
	if (blocks.length === 0 || secret.length + open.length < blocks.length || secret.length > 1)
		throw new Error('a key file holds one private key or none, and public keys, in PEM');
	const [mine] = secret.map(({ block }) => ed25519(() => createPrivateKey(block)));
	const former = open.map(({ block }) => publicKeyOf(ed25519(() => createPublicKey(block))));
	const signing = mine === undefined ? null : { key: mine, public: publicKeyOf(createPublicKey(mine)) };
	return { signing, published: signing === null ? former : [signing.public, ...former] };
}

function ed25519(read: () => KeyObject): KeyObject {
	let key: KeyObject | undefined;
	try {
		key = read();
	} catch {
		// What the library says of a key it can't read may quote it.
	}
	if (key?.asymmetricKeyType !== 'ed25519') throw new Error('a key of the key file is no Ed25519 key');
	return key;
}

function publicKeyOf(key: KeyObject): PublicKey {
	const spki = key.export({ type: 'spki', format: 'der' });
	return { spki: spki.toString('hex'), fingerprint: createHash('sha256').update(spki).digest('hex') };
}

/** The key as it is published for other programs to read. */
export function pemOf({ spki }: PublicKey): string {
	const key = createPublicKey({ key: Buffer.from(spki, 'hex'), type: 'spki', format: 'der' });
	return key.export({ type: 'spki', format: 'pem' }).toString();
}
