/** Whether a sealed file is what was sealed: each question that is asked of it, and its answer. */
import { canonicalJson } from '../document/canonical.ts';
import { fromHex } from './hex.ts';
import { manifestText, type Manifest } from './manifest.ts';
import { readSealedFile, type PublicKey, type Seal, type SealedFile } from './sealed-file.ts';

/** In the order they are asked. */
export const fileQuestions = ['form', 'content', 'chain', 'keys', 'signatures', 'published'] as const;
export type FileQuestion = (typeof fileQuestions)[number];

/** `unasked`: an answer before it left nothing to ask about. `unable`: nothing here can tell. */
export type Answer = 'yes' | 'no' | 'unable' | 'unasked';

export interface FileVerdict {
	/** Everything was answered with yes. */
	readonly intact: boolean;
	readonly answers: Readonly<Record<FileQuestion, Answer>>;
	/** The manifest of the version in the file; null where the file is no such file. */
	readonly manifest: Manifest | null;
}

/** What a browser and a server do by different means. */
export interface Cryptography {
	/** In hexadecimal. */
	sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
	/** Whether the Ed25519 signature is that key's over the message; null where that can't be found out here. */
	verify(
		key: PublicKey,
		message: Uint8Array<ArrayBuffer>,
		signature: Uint8Array<ArrayBuffer>
	): Promise<boolean | null>;
}

/**
 * @param published fingerprints of the keys known from elsewhere than the file; null where none is at hand
 */
export async function checkFile(
	bytes: Uint8Array,
	published: readonly string[] | null,
	by: Cryptography
): Promise<FileVerdict> {
	const file = readSealedFile(bytes);
	const last = file?.seals.at(-1);
	if (file === null || last === undefined) {
		const answers = { content: 'unasked', chain: 'unasked', keys: 'unasked', signatures: 'unasked' } as const;
		return { intact: false, answers: { form: 'no', ...answers, published: 'unasked' }, manifest: null };
	}
	const { manifest } = last;
	const content = (await hashOf(canonicalJson(file.content), by)) === manifest.content;
	const answers: FileVerdict['answers'] = {
		form: 'yes',
		content: answer(content),
		chain: answer(await isChain(file.seals, by)),
		keys: answer(await areTheirKeys(file, by)),
		signatures: await signaturesHold(file, by),
		published: published === null ? 'unable' : answer(areAll(file.keys, published))
	};
	return { intact: fileQuestions.every((question) => answers[question] === 'yes'), answers, manifest };
}

/** Each seal of one evaluation follows the one before it, from the first on. */
export async function isChain(seals: readonly Seal[], by: Cryptography): Promise<boolean> {
	let before: Manifest | null = null;
	for (const { manifest } of seals) {
		if (!follows(manifest, before)) return false;
		if (manifest.previous !== (before === null ? null : await hashOf(manifestText(before), by))) return false;
		before = manifest;
	}
	return true;
}

/** Whether the manifest can come after the other one. */
function follows(manifest: Manifest, before: Manifest | null): boolean {
	if (before === null) return true;
	return manifest.evaluation === before.evaluation && manifest.version > before.version;
}

/** The keys are those that the seals name, each once and by its own fingerprint. */
async function areTheirKeys({ seals, keys }: SealedFile, by: Cryptography): Promise<boolean> {
	const named = [...new Set(seals.map(({ manifest }) => manifest.key))];
	if (named.length !== keys.length) return false;
	for (const [at, { fingerprint, spki }] of keys.entries())
		if (named[at] !== fingerprint || (await by.sha256(fromHex(spki))) !== fingerprint) return false;
	return true;
}

async function signaturesHold({ seals, keys }: SealedFile, by: Cryptography): Promise<Answer> {
	for (const seal of seals) {
		const key = keys.find(({ fingerprint }) => fingerprint === seal.manifest.key);
		if (key === undefined) return 'no';
		const holds = await signatureHolds(seal, key, by);
		if (holds !== true) return holds === null ? 'unable' : 'no';
	}
	return 'yes';
}

/** Null where it can't be found out here. */
export async function signatureHolds(
	{ manifest, signature }: Seal,
	key: PublicKey,
	by: Cryptography
): Promise<boolean | null> {
	return by.verify(key, new TextEncoder().encode(manifestText(manifest)), fromHex(signature));
}

async function hashOf(text: string, by: Cryptography): Promise<string> {
	return by.sha256(new TextEncoder().encode(text));
}

function areAll(keys: readonly PublicKey[], published: readonly string[]): boolean {
	return keys.every(({ fingerprint }) => published.includes(fingerprint));
}

function answer(holds: boolean): Answer {
	return holds ? 'yes' : 'no';
}
