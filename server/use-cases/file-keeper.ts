/**
 * Sees to it that each locked version gets its files: at once when it is locked or somebody asks for them, and of what
 * is left looks now and then. What has to be made is read from the rows; several processes may run one each.
 */
import type { Database } from '../db/connect.ts';
import { createUnderway, type HearStep } from '../print/underway.ts';
import { lockedWithoutFiles, renderingManifestOf, type LockedVersion } from '../repositories/rendering.ts';
import { renderLocked, type FilePress } from './render-locked.ts';

/** How often it looks, in milliseconds; what has failed waits twice as long each time, an hour at most. */
const EVERY_MS = 30_000;
const LONGEST_MS = 60 * 60_000;

export interface FileKeeper {
	/**
	 * Whether the version has its files, which are made now where they aren't there. Throws where that fails, and
	 * `FilesRest` until it is tried again.
	 */
	ensure(locked: LockedVersion, hear?: HearStep): Promise<boolean>;
	/** Begins without being waited for; a failure is logged, and tried again. */
	begin(locked: LockedVersion): void;
	/** Tries all that is due; resolves when it has been tried. */
	round(): Promise<void>;
	/** Resolves when what is being made has ended. */
	close(): Promise<void>;
}

/** It failed a while ago and isn't tried again just because somebody asks: else whoever asks keeps the presses busy. */
export class FilesRest extends Error {
	override readonly name = 'FilesRest';
	/** What it failed by. */
	override readonly cause: unknown;
	/** Until it is tried again, at least 1. */
	readonly seconds: number;

	constructor(cause: unknown, ms: number) {
		super('tried again later');
		this.cause = cause;
		this.seconds = Math.max(1, Math.ceil(ms / 1000));
	}
}

interface Failed {
	readonly fault: unknown;
	readonly waits: number;
	readonly until: number;
}

const keyOf = ({ evaluation, version }: LockedVersion) => `${evaluation} version ${version}`;

export function startFileKeeper(db: Database, press: FilePress, now: () => number = Date.now): FileKeeper {
	const underway = createUnderway<boolean>();
	const failed = new Map<string, Failed>();

	async function make(locked: LockedVersion, hear: HearStep): Promise<boolean> {
		const key = keyOf(locked);
		const before = failed.get(key);
		// Another process may have made them.
		if (before !== undefined && now() < before.until && !(await hasFiles(db, locked)))
			throw new FilesRest(before.fault, before.until - now());
		try {
			const there = await renderLocked(db, locked, press, now, hear);
			failed.delete(key);
			return there;
		} catch (fault) {
			const waits = Math.min(2 * (failed.get(key)?.waits ?? EVERY_MS / 2), LONGEST_MS);
			failed.set(key, { fault, waits, until: now() + waits });
			// Its name alone: what it says may quote what somebody wrote.
			console.error('files', key, nameOf(fault), `tried again in ${Math.round(waits / 1000)} s`);
			throw fault;
		}
	}

	const ensure: FileKeeper['ensure'] = (locked, hear) =>
		underway.join(keyOf(locked), (tell) => make(locked, tell), hear);

	async function round(): Promise<void> {
		for (const locked of await lockedWithoutFiles(db.read)) {
			if (now() < (failed.get(keyOf(locked))?.until ?? 0)) continue;
			await ensure(locked).catch(told);
		}
	}

	let running: Promise<void> | null = null;
	const look = () => {
		running ??= round()
			.catch((fault: unknown) => console.error('files', nameOf(fault)))
			.finally(() => (running = null));
	};
	const timer = setInterval(look, EVERY_MS);
	timer.unref();
	look();
	return {
		ensure,
		begin: (locked) => void ensure(locked).catch(told),
		round,
		async close() {
			clearInterval(timer);
			await running;
			await underway.settled();
		}
	};
}

async function hasFiles(db: Database, { evaluation, version }: LockedVersion): Promise<boolean> {
	return (await renderingManifestOf(db.read, evaluation, version)) !== null;
}

/** It has been logged where it failed. */
const told = () => undefined;

function nameOf(fault: unknown): string {
	if (!(fault instanceof Error)) return 'unknown fault';
	return 'code' in fault && typeof fault.code === 'string' ? `${fault.name} ${fault.code}` : fault.name;
}

const handle = Symbol.for('samsyn.files');

/** It lies on the global object because two module graphs (bundle and server) must share it. */
const shared: typeof globalThis & { [handle]?: FileKeeper | undefined } = globalThis;

export function useFileKeeper(keeper: FileKeeper | undefined): void {
	shared[handle] = keeper;
}

/** The keeper given to `useFileKeeper`. Throws if there is none yet. */
export function fileKeeper(): FileKeeper {
	const keeper = shared[handle];
	if (keeper === undefined) throw new Error('nobody keeps files yet');
	return keeper;
}
