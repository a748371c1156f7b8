/**
 * Unsent work as the browser keeps it until the person has inserted or dismissed it. Kept as text outside the
 * documents, so that it outlives the document it was written in.
 */
import { refusalCodes } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { isScoreValue } from '../domain/score.ts';
import { SECTIONS } from '../document/names.ts';
import type { Unsent } from './unsent.ts';

export interface Kept {
	/** The same for the same place in the same store: gathering twice keeps the later. */
	readonly id: string;
	/** The room's name without its epoch. */
	readonly room: string;
	/** Why the server refused; null when it had begun the room anew. */
	readonly code: RefusalCode | null;
	/** When it was gathered, milliseconds since 1970. */
	readonly at: number;
	readonly piece: Unsent;
}

export interface KeptUnsent {
	list(): readonly Kept[];
	/** @throws what the browser throws when it has no room left; nothing is kept then */
	add(pieces: readonly Kept[]): void;
	remove(ids: readonly string[]): void;
	/** Calls `changed` when any tab adds or removes something, until the returned function is called. */
	listen(changed: () => void): () => void;
}

const listeners = new Set<() => void>();

function keyOf(user: string): string {
	return `samsyn:unsent:${user}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPiece(value: unknown): value is Unsent {
	if (!isRecord(value)) return false;
	const { kind, question, evaluator, round, area, section, text } = value;
	if (kind === 'narrative') {
		return (
			typeof area === 'number' && SECTIONS.some((known) => known === section) && typeof text === 'string'
		);
	}
	if (kind === 'notes') return typeof value['interview'] === 'string' && typeof text === 'string';
	if (typeof question !== 'string' || !isScoreValue(value['value'], Infinity)) return false;
	return kind === 'score' ? typeof evaluator === 'string' : kind === 'sheet' && typeof round === 'number';
}

function isKept(value: unknown): value is Kept {
	if (!isRecord(value)) return false;
	const { id, room, code, at, piece } = value;
	const texts = typeof id === 'string' && typeof room === 'string';
	return (
		texts &&
		(code === null || refusalCodes.some((known) => known === code)) &&
		typeof at === 'number' &&
		isPiece(piece)
	);
}

/** All that is kept for the person, of every room. */
export function allKept(keeper: Storage, user: string): readonly Kept[] {
	const text = keeper.getItem(keyOf(user));
	const value: unknown = text === null ? [] : JSON.parse(text);
	return Array.isArray(value) ? value.filter(isKept) : [];
}

function write(keeper: Storage, user: string, kept: readonly Kept[]): void {
	if (kept.length === 0) keeper.removeItem(keyOf(user));
	else keeper.setItem(keyOf(user), JSON.stringify(kept));
	for (const changed of listeners) changed();
}

export function forgetKept(keeper: Storage, user: string): void {
	write(keeper, user, []);
}

/** What is kept for one person of one room; `room` is its name without the epoch. */
export function keptUnsent(keeper: Storage, user: string, room: string): KeptUnsent {
	return {
		list: () => allKept(keeper, user).filter((kept) => kept.room === room),
		add: (pieces) => {
			if (pieces.length === 0) return;
			const ids = new Set(pieces.map(({ id }) => id));
			write(keeper, user, [...allKept(keeper, user).filter(({ id }) => !ids.has(id)), ...pieces]);
		},
		remove: (ids) => {
			write(
				keeper,
				user,
				allKept(keeper, user).filter(({ id }) => !ids.includes(id))
			);
		},
		listen: (changed) => {
			const elsewhere = (event: StorageEvent) => {
				if (event.key === keyOf(user)) changed();
			};
			listeners.add(changed);
			globalThis.addEventListener?.('storage', elsewhere);
			return () => {
				listeners.delete(changed);
				globalThis.removeEventListener?.('storage', elsewhere);
			};
		}
	};
}
