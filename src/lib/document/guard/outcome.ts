/**
 * What a map's key shows after an update.
 *
 * Offline work comes back with its history: values that were replaced since, or that lost to another device's.
 * They are tombstones, and whether one of them empties the key follows only from where Yjs would put it among the
 * key's former values. So the putting is played through here, on a copy of their order.
 */
import * as Y from 'yjs';
import type { Range } from '../decode.ts';
import type { Written } from '../classify.ts';
import { covers } from './deletes.ts';
import type { Container } from './place.ts';
import { CONTENT } from './struct.ts';
import type { Id, Struct } from './struct.ts';
import type { Touch } from './touch.ts';

/** A run of clocks among a key's values, in the order of Yjs' list. */
interface Run {
	readonly client: number;
	readonly clock: number;
	readonly length: number;
	readonly origin: Id | null;
	readonly of: Y.Item | Struct;
}

type Writers = ReadonlyMap<number, Written>;
type Deletes = ReadonlyMap<number, readonly Range[]>;

/** A key's value in a struct: the last, as Yjs reads it; undefined for tombstones and shared types. */
export function valueOf(struct: Struct): unknown {
	return Array.isArray(struct.value) ? struct.value.at(-1) : undefined;
}

function liveRuns(container: Container, key: string): Run[] {
	const runs: Run[] = [];
	for (let item = container.live?._map.get(key) ?? null; item !== null; item = item.left) {
		const { client, clock } = item.id;
		runs.push({ client, clock, length: item.length, origin: item.origin, of: item });
	}
	return runs.reverse();
}

function indexOf(runs: readonly Run[], id: Id): number {
	return runs.findIndex(
		(run) => run.client === id.client && id.clock >= run.clock && id.clock < run.clock + run.length
	);
}

/** The index after which something with this origin would stand if it were alone; splits a run if it must. */
function leftOf(runs: Run[], origin: Id | null): number {
	const index = origin === null ? -1 : indexOf(runs, origin);
	const run = runs[index];
	if (run === undefined || origin === null) return -1;
	const kept = origin.clock - run.clock + 1;
	if (kept === run.length) return index;
	const rest = { ...run, clock: origin.clock + 1, length: run.length - kept, origin };
	runs.splice(index, 1, { ...run, length: kept }, rest);
	return index;
}

function sameId(a: Id | null, b: Id | null): boolean {
	return a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock);
}

/** Puts a new value among the others by the rule of Yjs (YATA, for items without right origin). */
function put(runs: Run[], fresh: Run): void {
	let left = leftOf(runs, fresh.origin);
	const passed = new Set<Run>();
	let conflicting = new Set<Run>();
	for (let i = left + 1; i < runs.length; i++) {
		const other = runs[i];
		if (other === undefined) break;
		passed.add(other);
		conflicting.add(other);
		if (sameId(fresh.origin, other.origin)) {
			if (other.client >= fresh.client) break;
		} else {
			const before = other.origin === null ? undefined : runs[indexOf(runs, other.origin)];
			if (before === undefined || !passed.has(before)) break;
			if (conflicting.has(before)) continue;
		}
		left = i;
		conflicting = new Set();
	}
	runs.splice(left + 1, 0, fresh);
}

function freshRun(struct: Struct, writers: Writers): Run {
	const { client, clock, length } = struct;
	const from = Math.max(clock, writers.get(client)?.from ?? 0);
	const origin = from > clock ? { client, clock: from - 1 } : struct.origin;
	return { client, clock: from, length: length - (from - clock), origin, of: struct };
}

/** The value of the last run, which is the one a key shows; null when it is deleted. */
function shownBy(run: Run | undefined, deletes: Deletes): { value: unknown } | null {
	if (run === undefined) return null;
	const { client, clock, length, of } = run;
	if (covers(deletes.get(client), clock + length - 1, clock + length)) return null;
	if (!(of instanceof Y.Item)) return of.content === CONTENT.deleted ? null : { value: valueOf(of) };
	if (of.deleted) return null;
	return { value: of.content instanceof Y.ContentAny ? of.content.arr.at(-1) : undefined };
}

/** The everyday case: one new value, living, in the place of the one shown. Nothing needs playing through. */
function isPlain(container: Container, key: string, structs: readonly Struct[], deletes: Deletes): boolean {
	const [struct] = structs;
	if (structs.length !== 1 || struct === undefined || struct.content === CONTENT.deleted) return false;
	if (covers(deletes.get(struct.client), struct.clock, struct.clock + struct.length)) return false;
	const last = container.live?._map.get(key)?.lastId ?? null;
	return sameId(struct.origin, last);
}

/** Adds, for every key of a map that the update sets with a tombstone or a deletion about, what it then shows. */
export function addOutcomes(touches: Touch[], writers: Writers, deletes: Deletes): void {
	const keys = new Map<Container, Map<string, Struct[]>>();
	let tombstones = deletes.size > 0;
	for (const { operation, container, key, struct } of touches) {
		if (operation !== 'set' || container.kind !== 'map' || key === null || struct === null) continue;
		tombstones ||= struct.content === CONTENT.deleted;
		const ofContainer = keys.get(container) ?? new Map<string, Struct[]>();
		keys.set(container, ofContainer);
		ofContainer.set(key, [...(ofContainer.get(key) ?? []), struct]);
	}
	if (!tombstones) return;
	for (const [container, byKey] of keys) {
		for (const [key, structs] of byKey) {
			if (isPlain(container, key, structs, deletes)) continue;
			const runs = liveRuns(container, key);
			structs.sort((a, b) => a.order - b.order);
			for (const struct of structs) put(runs, freshRun(struct, writers));
			const shown = shownBy(runs.at(-1), deletes);
			if (shown === null) {
				touches.push({ operation: 'delete', container, key, struct: null, value: undefined });
			} else if (structs.some((struct) => struct.content === CONTENT.deleted)) {
				touches.push({ operation: 'keep', container, key, struct: null, value: shown.value });
			}
		}
	}
}
