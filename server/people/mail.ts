/** Sending letters: by SMTP where configured, else as readable files in the outbox. */
import { createTransport } from 'nodemailer';
import { isLoopback } from './address-of-site.ts';
import type { Settings } from '../settings.ts';
import { putInOutbox, type Letter } from './outbox.ts';

export type { Letter } from './outbox.ts';

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
	const transport = createTransport(encrypted(url));
	try {
		const { to, subject, text, id } = letter;
		// Where the line broke after the server had taken it, the second try is known for the same letter.
		const messageId = id === undefined ? {} : { messageId: `<${id}@${hostOf(from)}>` };
		await transport.sendMail({ from, to, subject, text, ...messageId });
	} finally {
		transport.close();
	}
}

/** The same mail server, but another machine's is spoken to by TLS alone, whatever it says of itself. */
function encrypted(url: string): string {
	const server = new URL(url);
	if (!isLoopback(server.hostname)) server.searchParams.set('requireTLS', 'true');
	return server.href;
}

/** What stands after the @ of an address with or without a name before it. */
function hostOf(from: string): string {
	return /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}
