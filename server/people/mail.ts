/** Sending letters: by SMTP where configured, else as readable files in the outbox. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Settings } from '../settings.ts';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends one letter. Throws if the mail server refuses it or the outbox can't be written. */
export async function sendLetter(
	where: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'data'>,
	letter: Letter,
	now: number
): Promise<void> {
	if (where.smtpUrl) await sendBySmtp(where.smtpUrl, where.mailFrom, letter);
	else await putInOutbox(where.data, where.mailFrom, letter, now);
}

async function sendBySmtp(url: string, from: string, letter: Letter): Promise<void> {
	const transport = createTransport(url);
	try {
		await transport.sendMail({ from, to: letter.to, subject: letter.subject, text: letter.text });
	} finally {
		transport.close();
	}
}

/** One text file per letter in `<data>/outbox`, named by time, readable by the owner of the process alone. */
async function putInOutbox(data: string, from: string, letter: Letter, now: number): Promise<void> {
	const folder = join(data, 'outbox');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const time = new Date(now).toISOString();
	const name = `${time.replaceAll(':', '.')}-${randomBytes(4).toString('hex')}.txt`;
	const head = [`Date: ${time}`, `From: ${from}`, `To: ${letter.to}`, `Subject: ${letter.subject}`];
	await writeFile(join(folder, name), `${head.join('\n')}\n\n${letter.text}\n`, { mode: 0o600, flag: 'wx' });
}
