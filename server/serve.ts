/** One HTTP server for the built pages, the sockets and the two questions a machine asks. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { database, type Database } from './db/connect.ts';
import { worldAt, wrongWorld } from './demo/mark.ts';
import { open } from './house.ts';
import { always } from './people/headers.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import type { Settings } from './settings.ts';

export interface Served {
	readonly address: string;
	close(): Promise<void>;
}

/** How long a closing server waits for requests under way, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The database is not one for this server; the message is a sentence for who starts it. */
export class WrongDatabase extends Error {}

/**
 * Resolves when the server answers. `furnish` puts into the database what has to be there before anybody is let in.
 * Throws if the pages aren't built, the port is taken or the database is away.
 */
export async function serve(
	{ host, port, origin, demo, databaseUrl, data }: Settings,
	furnish?: (db: Database) => Promise<unknown>
): Promise<Served> {
	const world = await worldAt({ DATABASE_URL: databaseUrl ?? undefined, SAMSYN_DATA: data });
	const wrong = wrongWorld(world, demo);
	if (wrong !== null) throw new WrongDatabase(wrong);
	// Before the database is opened, so that nothing of the rehearsal can reach it.
	await rehearse();
	const house = await open();
	await furnish?.(database());
	const { handler } = await pages();
	const server = createServer((request, response) => {
		if (request.url === '/healthz') return plain(response, 200, 'ok');
		if (request.url === '/readyz') {
			house.ready().then(
				(ready) => plain(response, ready ? 200 : 503, ready ? 'ok' : 'database'),
				() => plain(response, 503, 'database')
			);
			return;
		}
		response.setHeaders(new Map(Object.entries(always)));
		if (origin === null) sayPlainHttp(request);
		handler(request, response);
	});
	server.on('upgrade', (request, socket, head) => {
		if (!house.upgrade(request, socket, head)) socket.destroy();
	});
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => done());
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		address: origin ?? `http://localhost:${taken}`,
		close: async () => {
			const ended = new Promise<void>((done) => server.close(() => done()));
			const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
			server.closeIdleConnections();
			await house.close();
			await ended;
			clearTimeout(impatience);
		}
	};
}

async function pages(): Promise<{ handler: RequestListener }> {
	// Read by the framework's handler when it is loaded; only where no origin is configured does it ask the request.
	process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
	// How much may be posted where is decided by the pages' door, which answers with a sentence.
	process.env['BODY_SIZE_LIMIT'] = 'Infinity';
	const built = new URL('../build/handler.js', import.meta.url).href;
	return (await import(built)) as { handler: RequestListener };
}

/**
 * Without a configured origin the pages are reached over plain http at whichever local name the browser used; the
 * framework would otherwise believe in https and turn every form away.
 */
function sayPlainHttp(request: IncomingMessage): void {
	request.headers['x-forwarded-proto'] = 'http';
}

function plain(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	response.end(text);
}
