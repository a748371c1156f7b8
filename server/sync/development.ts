/** `npm run dev`: the same sockets on Vite's own server, loaded through Vite so that changes are picked up. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin } from 'vite';

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

interface HouseModule {
	open(): Promise<{ readonly upgrade: Upgrade }>;
}

export function syncInDevelopment(): Plugin {
	return {
		name: 'samsyn-sync',
		apply: 'serve',
		async configureServer(vite) {
			const { httpServer } = vite;
			if (httpServer === null || process.env['VITEST'] !== undefined) return;
			const { open } = (await vite.ssrLoadModule('/server/house.ts')) as HouseModule &
				Record<string, unknown>;
			const { upgrade } = await open();
			// What isn't ours is Vite's own, for hot reload.
			httpServer.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
		}
	};
}
