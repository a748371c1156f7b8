/** Who may have a room opened at all; the same on both databases. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bell } from '../../server/bus.ts';
import { beginSession } from '../../server/people/session.ts';
import { evaluationRoom } from '../../server/use-cases/rooms.ts';
import { openDoor, type Door } from '../../server/sync/upgrade.ts';
import type { Rooms } from '../../server/sync/rooms.ts';
import { call } from '../line.ts';
import { createWorld, later, person, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	const server = createServer();
	const opened: string[] = [];
	let world: World;
	let door: Door;

	beforeAll(async () => {
		world = await createWorld(subject().db);
		const rooms: Rooms = {
			open: async ({ evaluation }) => {
				opened.push(evaluation);
				return 'no-room';
			},
			left: () => undefined,
			count: () => 0,
			close: async () => undefined
		};
		door = openDoor(world.db, bell(), rooms, { origin: null, updatesPerSecond: 100 });
		server.on('upgrade', (request, socket, head) => door.upgrade(request, socket, head));
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
	});
	afterAll(async () => {
		await door.close();
		server.close();
	});

	const knock = async (user: string) => {
		const { token } = await beginSession(world.db, user, Date.now());
		const { port } = server.address() as AddressInfo;
		const name = `${evaluationRoom(world.id)}@1`;
		return (await call({ port }, name, { cookie: `samsyn=${token}` })).closed;
	};

	it('[ROOM-28] a stranger’s knocking reads no journal, a member’s does', async () => {
		const stranger = await person(world.db, `Eva ${later()}`);
		expect(await knock(stranger.user)).toBe(4404);
		expect(opened).toEqual([]);
		expect(await knock(world.bo.user)).toBe(4404);
		expect(opened).toEqual([world.id]);
	});
});
