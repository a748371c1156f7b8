/** Samsyn's sockets without its pages: the same house, door, rooms, guard and journal as the server has. */
import { createServer } from 'node:http';
import { open } from '../../../server/house.ts';
import { rehearse } from '../../../server/rehearsal/rehearse.ts';

await rehearse();
const house = await open();
const server = createServer((_request, response) => response.writeHead(404).end());
server.on('upgrade', (request, socket, head) => {
	if (!house.upgrade(request, socket, head)) socket.destroy();
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => {
	server.close();
	void house.close().then(() => process.exit(0));
});
