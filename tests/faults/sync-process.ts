/**
 * A server process without pages, to be killed, doubled and asked for acts: the sockets' door on `PORT` (0: any).
 * Tells its port to its parent, and answers each act when it is committed.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { database } from '../../server/db/connect.ts';
import { open } from '../../server/house.ts';
import { reveal } from '../../server/use-cases/reveal.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';

export type Act =
	| { readonly do: 'reveal'; readonly evaluation: string; readonly area: number; readonly reason: string }
	| { readonly do: 'remove-member'; readonly evaluation: string; readonly user: string };

export type Ask = { readonly number: number; readonly actor: Actor; readonly act: Act };

export type Told =
	| { readonly port: number }
	| { readonly number: number; readonly at: number }
	| { readonly number: number; readonly failure: string };

const tell = (told: Told) => void process.send?.(told);

async function perform({ actor, act }: Ask): Promise<void> {
	if (act.do === 'reveal') await reveal(database(), actor, act, Date.now());
	else await removeMember(database(), actor, act, Date.now());
}

const house = await open();
const server = createServer((_, response) => void response.writeHead(404).end());
server.on('upgrade', (request, socket, head) => {
	if (!house.upgrade(request, socket, head)) socket.destroy();
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
	const { port } = server.address() as AddressInfo;
	tell({ port });
});

process.on('message', (message) => {
	const ask = message as Ask;
	perform(ask).then(
		() => tell({ number: ask.number, at: Date.now() }),
		(error: unknown) => tell({ number: ask.number, failure: String(error) })
	);
});
process.once('SIGTERM', () => {
	server.close();
	house.close().then(
		() => process.exit(0),
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		}
	);
});
