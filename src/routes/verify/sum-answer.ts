/** What the server says of a checksum. */
import type { FileFormat } from '$lib/domain/report-file.ts';

/** Of a version that is published; who locked it is told by its file alone. */
export interface PublishedFacts {
	/** Which of the report's files it is; null for the content, a manifest or the sealed file. */
	readonly file: FileFormat | null;
	readonly municipality: string;
	readonly year: number;
	readonly version: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly content: string;
	readonly key: string;
}

export type SumAnswer =
	{ readonly known: false } | { readonly known: true; readonly facts: PublishedFacts | null };

/** `wrong`: what was typed is no checksum. */
export type SumProblem = 'wrong' | 'too-many';

/** The checksum that was typed, however it was grouped and in whatever letters; null for anything else. */
export function checksumIn(typed: string): string | null {
	const plain = typed.replace(/[\s:-]/g, '').toLowerCase();
	return /^[0-9a-f]{64}$/.test(plain) ? plain : null;
}

export function isSumAnswer(value: unknown): value is SumAnswer {
	return typeof value === 'object' && value !== null && 'known' in value && typeof value.known === 'boolean';
}
