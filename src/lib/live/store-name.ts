/**
 * The names of the browser's stores: `samsyn:<user>:<room>`, and `#2`, `#3`… after it when a refusal has made
 * the person begin on a fresh document in the same room.
 */
import { parseRoom, roomId } from '../wire/rooms.ts';

export interface StoreName {
	readonly user: string;
	/** The room's full name, epoch included. */
	readonly room: string;
	/** 1…; the highest there is is the one in use. */
	readonly beginning: number;
}

const SHAPE = /^samsyn:([A-Za-z0-9_-]{1,64}):([^#]+)(?:#([1-9][0-9]{0,8}))?$/;

export function storeName({ user, room, beginning }: StoreName): string {
	return `samsyn:${user}:${room}${beginning === 1 ? '' : `#${beginning}`}`;
}

/** Null for names that are not a store's. */
export function parseStoreName(name: string): StoreName | null {
	const match = SHAPE.exec(name);
	if (match?.[1] === undefined || match[2] === undefined || parseRoom(match[2]) === null) return null;
	return { user: match[1], room: match[2], beginning: Number(match[3] ?? 1) };
}

export interface Stores {
	readonly current: StoreName;
	/** Of the same room for the same person: earlier epochs, and beginnings that were given up. */
	readonly older: readonly StoreName[];
}

/** Sorts the names on the shelf for somebody who opens a room. */
export function storesFor(names: readonly string[], user: string, room: string): Stores {
	const ref = parseRoom(room);
	const mine = names
		.map(parseStoreName)
		.filter((store) => store !== null)
		.filter((store) => {
			const other = parseRoom(store.room);
			return store.user === user && ref !== null && other !== null && roomId(other) === roomId(ref);
		});
	const beginning = Math.max(
		1,
		...mine.filter((store) => store.room === room).map((store) => store.beginning)
	);
	return {
		current: { user, room, beginning },
		older: mine.filter((store) => store.room !== room || store.beginning !== beginning)
	};
}
