import { expect, it } from 'vitest';
import { canonicalJson } from '$lib/document/canonical.ts';
import { checkFile } from '$lib/seal/checking.ts';
import { sampleFile, sampleKeys } from '../../../server/signing/sample-seals.ts';
import { cryptographyOf } from './browser-cryptography.ts';

const keys = sampleKeys();
const published = keys.published.map(({ fingerprint }) => fingerprint);
const file = sampleFile(2, keys);

/** What browsers without Ed25519 do. */
const without: SubtleCrypto = Object.create(crypto.subtle, {
	digest: { value: crypto.subtle.digest.bind(crypto.subtle) },
	importKey: {
		value: () => Promise.reject(new DOMException('Unrecognized algorithm name', 'NotSupportedError'))
	}
}) as SubtleCrypto;

it('[LOCK-22] by what browsers have, a sealed file is found intact', async () => {
	expect(await checkFile(file, published, cryptographyOf(crypto.subtle))).toMatchObject({ intact: true });
});

it('[LOCK-22] a signature of another manifest, and a key that is none, are found', async () => {
	const whole = JSON.parse(file.toString('utf8')) as { seals: { signature: string }[] };
	const [first, second] = whole.seals;
	const seals = [first, { ...second, signature: first?.signature }];
	const forged = Buffer.from(canonicalJson({ ...whole, seals }), 'utf8');
	const { answers } = await checkFile(forged, published, cryptographyOf(crypto.subtle));
	expect(answers).toMatchObject({ form: 'yes', content: 'yes', chain: 'yes', signatures: 'no' });
	const key = { fingerprint: '', spki: '00'.repeat(44) };
	const by = cryptographyOf(crypto.subtle);
	expect(await by.verify(key, new Uint8Array(3), new Uint8Array(64))).toBe(false);
});

it('[LOCK-22] a browser without Ed25519 says that it can’t tell', async () => {
	const verdict = await checkFile(file, published, cryptographyOf(without));
	expect(verdict).toMatchObject({ intact: false, answers: { content: 'yes', signatures: 'unable' } });
});
