/** A server that can be measured: how to start it, and what it can do. */
import type { Place } from '../crew/place.ts';

/** What a target is started with. */
export interface Footing {
	readonly port: number;
	/** A folder of its own, empty or prepared, that lasts over restarts. */
	readonly data: string;
	/** Address of an empty or prepared PostgreSQL, where the target wants one. */
	readonly databaseUrl: string | null;
}

export interface Target {
	readonly name: string;
	/** What it says of itself in the tables. */
	readonly title: string;
	readonly protocol: Place['protocol'];
	/** Arguments to Node. */
	readonly command: readonly string[];
	readonly environment: (footing: Footing) => Record<string, string>;
	/** Path before the room. */
	readonly path: string;
	/** Whether its rooms must be seeded before. */
	readonly seeded: boolean;
	/** Whether it keeps documents over a restart. */
	readonly persistent: boolean;
	/** Whether it knows documents at all, or only passes messages on. */
	readonly documents: boolean;
	readonly postgres: boolean;
	/** How long after the last edit everything is stored by its own settings, in milliseconds. */
	readonly settleMs: number;
}
