/** Ports of this machine's loopback. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('no free port');
	return address.port;
}

/** Whether somebody answers at the port within `ms` milliseconds; gives up early when `over()`. */
export async function answers(port: number, ms: number, over: () => boolean): Promise<boolean> {
	const end = Date.now() + ms;
	while (Date.now() < end && !over()) {
		const connected = await new Promise<boolean>((done) => {
			const socket = connect(port, '127.0.0.1', () => {
				socket.destroy();
				done(true);
			}).on('error', () => done(false));
		});
		if (connected) return true;
		await pause(20);
	}
	return false;
}
