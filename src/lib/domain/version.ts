/** Versions: points and texts together, kept as they were. */
import type { UserId } from './evaluation.ts';

export const versionKinds = ['named', 'release', 'locked'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** A version without what it holds. */
export interface VersionEntry {
	/** 1, 2, 3 … within the evaluation */
	readonly n: number;
	readonly kind: VersionKind;
	readonly name: string;
	readonly reason: string | null;
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** SHA-256 of its canonical JSON, in hexadecimal. */
	readonly sha256: string;
}
