/** Bell, rooms and door of one app process, within the test's own, on a database that is open already. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openBell, useBell, type Bell } from '../../server/bus.ts';
import type { Database } from '../../server/db/connect.ts';
import { openRooms, type Rooms } from '../../server/sync/rooms.ts';
import { openDoor } from '../../server/sync/upgrade.ts';

export interface Station {
	readonly address: string;
	readonly port: number;
	readonly rooms: Rooms;
	readonly bell: Bell;
	/** How many listeners the bell has that haven't stopped. */
	listening(): number;
	close(): Promise<void>;
}

/**
 * `acting`: acts done within this process ring this station's bell. `slowMs`: how long the door waits for a room, as it
 * would for a database far away.
 */
export async function openStation(db: Database, acting: boolean, slowMs = 0): Promise<Station> {
	const bell = openBell(db);
	if (acting) useBell(bell);
	let listeners = 0;
	const counted = (stop: () => void) => {
		let stopped = false;
		listeners++;
		return () => {
			if (!stopped) listeners--;
			stopped = true;
			stop();
		};
	};
	const counting: Bell = {
		...bell,
		listen: (topic, hear) => counted(bell.listen(topic, hear)),
		listenAwareness: (room, hear) => counted(bell.listenAwareness(room, hear))
	};
	const rooms = openRooms(db, counting);
	const slow: Rooms = {
		...rooms,
		open: async (ref) => {
			const room = await rooms.open(ref);
			if (slowMs > 0) await wait(slowMs);
			return room;
		}
	};
	const door = openDoor(db, counting, slow, { origin: null, updatesPerSecond: 1_000 });
	const server = createServer((_, response) => void response.writeHead(404).end());
	server.on('upgrade', (request, socket, head) => {
		if (!door.upgrade(request, socket, head)) socket.destroy();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		address: `ws://127.0.0.1:${port}/sync`,
		port,
		rooms,
		bell,
		listening: () => listeners,
		close: async () => {
			server.close();
			await rooms.close();
			await door.close();
			await bell.close();
			if (acting) useBell(undefined);
		}
	};
}
