/** Letters that wait in files because no mail server is configured. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Letter = {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** The same each time the same letter is tried, so that it arrives once. */
	readonly id?: string;
};

export type WaitingLetter = {
	readonly file: string;
	readonly to: string;
	readonly subject: string;
	/** The first address in the text, if there is one. */
	readonly link: string | null;
};

/**
 * One text file per letter in `<data>/outbox`, named by time, readable by the owner of the process alone. A letter
 * that has an id and is put there once more at the same time is there once.
 */
export async function putInOutbox(data: string, from: string, letter: Letter, now: number): Promise<void> {
	const folder = join(data, 'outbox');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const time = new Date(now).toISOString();
	const name = `${time.replaceAll(':', '.')}-${letter.id ?? randomBytes(4).toString('hex')}.txt`;
	const subject = letter.subject.replace(/\s+/g, ' ');
	const head = [`Date: ${time}`, `From: ${from}`, `To: ${letter.to}`, `Subject: ${subject}`];
	// Renamed when it is whole, so that nobody finds half a letter.
	const part = join(folder, `${name}.${randomBytes(4).toString('hex')}.part`);
	await writeFile(part, `${head.join('\n')}\n\n${letter.text}\n`, { mode: 0o600, flag: 'wx' });
	await rename(part, join(folder, name));
}

/** The newest letters first, at most `count`. */
export async function lettersInOutbox(data: string, count: number): Promise<WaitingLetter[]> {
	const folder = join(data, 'outbox');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	return Promise.all(
		files
			.slice(-count)
			.reverse()
			.map(async (file) => readLetter(file, await readFile(join(folder, file), 'utf8')))
	);
}

function readLetter(file: string, text: string): WaitingLetter {
	const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
	const link = /^https?:\/\/\S+$/m.exec(text)?.[0] ?? null;
	return { file, to: header('To'), subject: header('Subject'), link };
}
