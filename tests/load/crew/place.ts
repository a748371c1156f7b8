/** Where clients go: a server, its rooms, and what it takes to get in. */

export interface Place {
	/** ws://127.0.0.1:port/path/ */
	readonly url: string;
	/** `room-in-path`: y-websocket's. `room-in-frame`: Hocuspocus'. */
	readonly protocol: 'room-in-path' | 'room-in-frame';
	readonly subprotocol: string | null;
	/** Those of several people, taken in turn; empty: nobody asks. */
	readonly cookies: readonly string[];
	readonly rooms: readonly string[];
	/** Base64 of the update that a room's document begins with, where it isn't the server that seeds it. */
	readonly beginning: string | null;
}

/** The name of the place's room of this number. */
export function roomAt({ rooms }: Place, number: number): string {
	const room = rooms[number];
	if (room === undefined) throw new RangeError(`there is no room ${number}`);
	return room;
}
