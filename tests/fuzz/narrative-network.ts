/** A hub and lines to it that are slow and break: each update arrives later, in the order of its line. */
import { applyUpdate, type Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Random } from './narrative-random.ts';

export interface Line {
	doc: Doc;
	up: Uint8Array[];
	down: Uint8Array[];
	online: boolean;
}

export interface Network {
	hub: Doc;
	lines: Line[];
	/** Lets some of what waits arrive, and sometimes breaks or mends a line. */
	step(random: Random): void;
	/** Mends all lines and lets everything arrive. */
	settle(): void;
	/** Whether nothing is on its way. */
	isQuiet(): boolean;
}

const fromNetwork = Symbol('network');

/** `onArrival` sees each update at the hub before it is applied. */
export function network(hub: Doc, docs: readonly Doc[], onArrival: (update: Uint8Array) => void): Network {
	const lines: Line[] = docs.map((doc) => ({ doc, up: [], down: [], online: true }));
	for (const line of lines) {
		line.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== fromNetwork && line.online) line.up.push(update);
		});
	}
	function arrive(line: Line): void {
		const update = line.up.shift();
		if (update === undefined) return;
		onArrival(update);
		const before = encodeStateVector(hub);
		applyUpdate(hub, update, fromNetwork);
		const news = encodeStateAsUpdate(hub, before);
		for (const other of lines) if (other !== line && other.online) other.down.push(news);
	}
	function deliver(line: Line): void {
		const update = line.down.shift();
		if (update !== undefined) applyUpdate(line.doc, update, fromNetwork);
	}
	function cut(line: Line): void {
		line.online = false;
		line.up = [];
		line.down = [];
	}
	/** Both ends say what they have and get what they lack. */
	function mend(line: Line): void {
		line.online = true;
		line.up.push(encodeStateAsUpdate(line.doc, encodeStateVector(hub)));
		line.down.push(encodeStateAsUpdate(hub, encodeStateVector(line.doc)));
	}
	return {
		hub,
		lines,
		step: (random) => {
			for (const line of lines) {
				if (!line.online) {
					if (random.chance(0.04)) mend(line);
				} else if (random.chance(0.02)) cut(line);
				if (random.chance(0.7)) arrive(line);
				if (random.chance(0.7)) deliver(line);
			}
		},
		isQuiet: () => lines.every((line) => line.online && line.up.length + line.down.length === 0),
		settle: () => {
			for (const line of lines) if (!line.online) mend(line);
			while (lines.some((line) => line.up.length + line.down.length > 0)) {
				for (const line of lines) arrive(line);
				for (const line of lines) deliver(line);
			}
		}
	};
}
