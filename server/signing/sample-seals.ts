/** A chain of sealed versions with a key of its own, for tests. */
import { generateKeyPairSync } from 'node:crypto';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { MANIFEST_FORMAT, manifestText } from '../../src/lib/seal/manifest.ts';
import { sealedFileText, type Seal } from '../../src/lib/seal/sealed-file.ts';
import { readKeys, type KeyRing } from './key.ts';
import { sealManifest, sha256 } from './sign.ts';

/** A new key, with none before it. */
export function sampleKeys(): KeyRing & { readonly signing: NonNullable<KeyRing['signing']> } {
	const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
	const { signing, published } = readKeys(pem);
	if (signing === null) throw new Error('a private key was read as none');
	return { signing, published };
}

/** Content with the characters that are easily lost: quotes, umlauts, pairs, what sorts oddly. */
export function sampleContent(version: number): object {
	return {
		format: 'samsyn-version-1',
		evaluation: 'e1',
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2017,
		texts: [`Åtta ”områden” \\ "citat" \n😀 version ${version}`, '', 'a\u0000b'],
		points: [0, 1050, 999_999]
	};
}

/** A seal for each of the versions 1…`count`, each following the one before. */
export function sampleSeals(count: number, { signing }: ReturnType<typeof sampleKeys>): Seal[] {
	const seals: Seal[] = [];
	for (let version = 1; version <= count; version++) {
		const before = seals.at(-1);
		const manifest = {
			format: MANIFEST_FORMAT,
			evaluation: 'e1',
			municipality: { code: '1283', name: 'Helsingborg' },
			year: 2017,
			edition: 'se-2016',
			version,
			content: sha256(canonicalJson(sampleContent(version))),
			state: sha256(`state ${version}`),
			journal: { epoch: 1, head: 100 * version, hash: sha256(`rows ${version}`) },
			log: { seq: 10 * version, hash: sha256(`log ${version}`) },
			at: 1_700_000_000_000 + version,
			by: { user: 'anna', name: 'Anna Åström' },
			previous: before === undefined ? null : sha256(manifestText(before.manifest))
		} as const;
		seals.push(sealManifest(manifest, signing));
	}
	return seals;
}

/** The file of the last of so many versions. */
export function sampleFile(count: number, keys: ReturnType<typeof sampleKeys>): Buffer {
	const seals = sampleSeals(count, keys);
	const file = { content: sampleContent(count), seals, keys: [keys.signing.public] };
	return Buffer.from(sealedFileText(file), 'utf8');
}
