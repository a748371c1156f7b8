/**
 * Stands between app processes and PostgreSQL and passes everything on, but can take the bell away: the connections
 * that say they are the bell's are cut, and new ones turned away, while all others go on.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface BellCutter {
	/** The same database, by way of this. */
	through(url: string): string;
	silence(): void;
	restore(): void;
	close(): Promise<void>;
}

/** As it stands in the first message of a connection. */
const BELL = Buffer.from('application_name\0samsyn bell\0');

export async function startBellCutter(url: string): Promise<BellCutter> {
	const { hostname, port } = new URL(url);
	const bells = new Set<Socket>();
	const lines = new Set<Socket>();
	let silent = false;

	const server = createServer((near) => {
		lines.add(near);
		// A line that breaks on one side ends on the other.
		near.on('error', () => undefined);
		near.on('close', () => lines.delete(near));
		near.once('data', (first) => {
			if (first.includes(BELL)) {
				if (silent) return void near.destroy();
				bells.add(near);
				near.on('close', () => bells.delete(near));
			}
			const far = connect(Number(port), hostname);
			far.on('error', () => near.destroy());
			far.on('close', () => near.destroy());
			near.on('close', () => far.destroy());
			far.write(first);
			near.pipe(far).pipe(near);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port: own } = server.address() as AddressInfo;
	return {
		through: (address) => {
			const other = new URL(address);
			other.port = String(own);
			return other.href;
		},
		silence: () => {
			silent = true;
			for (const bell of bells) bell.destroy();
		},
		restore: () => (silent = false),
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			for (const line of lines) line.destroy();
			await closed;
		}
	};
}
