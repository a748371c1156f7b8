import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendLetter } from './mail.ts';
import { lettersInOutbox } from './outbox.ts';

const letter = {
	to: 'anna@kommun.se',
	subject: 'Din länk',
	text: 'Hej!\n\nhttp://localhost/x?y=å\n\nHälsningar'
};
const mailFrom = 'Samsyn <samsyn@kommun.se>';
let data: string;

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'samsyn-mail-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

it('[PEO-10] without a mail server a letter becomes a file that only its owner reads', async () => {
	await sendLetter({ smtpUrl: null, mailFrom, data }, letter, Date.UTC(2026, 0, 2, 3, 4, 5));
	const folder = join(data, 'outbox');
	const [file = ''] = readdirSync(folder);
	expect(file).toMatch(/^2026-01-02T03\.04\.05\.000Z-[0-9a-f]{8}\.txt$/);
	expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
	expect(statSync(folder).mode & 0o777).toBe(0o700);
	expect(readFileSync(join(folder, file), 'utf8')).toBe(
		`Date: 2026-01-02T03:04:05.000Z\nFrom: ${mailFrom}\nTo: anna@kommun.se\nSubject: Din länk\n\n${letter.text}\n`
	);
});

it('[PEO-10] the outbox lists the newest letters first, with the link in each', async () => {
	expect(await lettersInOutbox(data, 5)).toEqual([]);
	for (const [at, subject] of ['ett', 'två', 'tre'].entries())
		await sendLetter(
			{ smtpUrl: null, mailFrom, data },
			{ ...letter, subject: `${subject}\nTo: x@y.se` },
			at * 1000
		);
	expect(await lettersInOutbox(data, 2)).toMatchObject([
		{ subject: 'tre To: x@y.se', to: 'anna@kommun.se', link: 'http://localhost/x?y=å' },
		{ subject: 'två To: x@y.se' }
	]);
});

/** Speaks just enough SMTP to take one letter; `answer` replies to its recipient. */
async function mailServer(answer: string): Promise<{ url: string; said: () => string; close: () => void }> {
	let said = '';
	let inLetter = false;
	const server = createServer((socket) => {
		socket.write('220 here\r\n');
		socket.on('data', (chunk) => {
			for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
				said += `${line}\n`;
				if (inLetter && line !== '.') continue;
				if (line === 'DATA') socket.write('354 go on\r\n');
				else if (line.startsWith('RCPT')) socket.write(`${answer}\r\n`);
				else socket.write('250 ok\r\n');
				inLetter = line === 'DATA';
			}
		});
	});
	server.listen(0, '0.0.0.0');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { url: `smtp://127.0.0.1:${port}`, said: () => said, close: () => server.close() };
}

it('[PEO-10] with a mail server it goes there, and no file is left', async () => {
	const server = await mailServer('250 ok');
	await sendLetter({ smtpUrl: server.url, mailFrom, data }, letter, 0);
	server.close();
	expect(server.said()).toContain('RCPT TO:<anna@kommun.se>');
	expect(server.said()).toContain('MAIL FROM:<samsyn@kommun.se>');
	expect(readdirSync(data)).toEqual([]);
});

it('[PEO-10] a letter that the mail server refuses is an error', async () => {
	const server = await mailServer('550 nobody here');
	await expect(sendLetter({ smtpUrl: server.url, mailFrom, data }, letter, 0)).rejects.toThrow();
	server.close();
});

it('[PEO-10] a letter leaves this machine encrypted or not at all', async () => {
	const server = await mailServer('250 ok');
	// The same server by a name that isn't one of the machine's own.
	const url = server.url.replace('127.0.0.1', '127.0.0.2');
	await expect(sendLetter({ smtpUrl: url, mailFrom, data }, letter, 0)).rejects.toThrow();
	server.close();
	expect(server.said()).toContain('EHLO');
	expect(server.said()).not.toContain('MAIL FROM');
});
