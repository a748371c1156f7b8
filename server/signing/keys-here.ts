/** The keys of this process: from `SIGNING_KEY_FILE`; the demo makes one for itself in its data folder. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../settings.ts';
import { noKeys, readKeys, type KeyRing } from './key.ts';

const DEMO_FILE = 'signing-key.pem';

/**
 * Read anew each time, so that a key that is put in place needs no restart. Throws where the file can't be read or
 * isn't a key file; without one there are no keys.
 */
export function keysHere({
	signingKeyFile,
	demo,
	data
}: Pick<Settings, 'signingKeyFile' | 'demo' | 'data'>): KeyRing {
	const file = signingKeyFile ?? (demo ? join(data, DEMO_FILE) : null);
	if (file === null) return noKeys;
	if (signingKeyFile === null && !existsSync(file)) makeKeyFile(file);
	return readKeys(readFileSync(file, 'utf8'));
}

/** Another process may make it at the same time: then the first one stands, and is never seen half written. */
function makeKeyFile(file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, pem, { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	} finally {
		unlinkSync(draft);
	}
}
