/** What is told about an unexpected error: where it happened and of what kind, never what it says. */
import { randomUUID } from 'node:crypto';

/** One structured line. Messages are left out because they may quote what somebody wrote; the frames remain. */
export function faultLine(
	id: string,
	error: unknown,
	where: { route: string | null; user: string | null }
): string {
	const kind = error instanceof Error ? error.name : typeof error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	return JSON.stringify({ event: 'fault', id, kind, code, ...where, frames: framesOf(error) });
}

/** What of a process the last words need. */
export interface Mortal {
	on(event: 'uncaughtException', hear: (error: unknown) => void): unknown;
	exit(code: number): unknown;
}

/**
 * Has the process tell what nobody caught as any other fault, then end with 1. Left to itself it would print the
 * error whole: a database's own says which row it was about.
 */
export function endOnFault(process: Mortal, tell: (line: string) => void): void {
	process.on('uncaughtException', (error) => {
		tell(faultLine(randomUUID(), error, { route: null, user: null }));
		process.exit(1);
	});
}

function framesOf(error: unknown): readonly string[] {
	if (!(error instanceof Error)) return [];
	const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
	return lines.filter((line) => /^at \S.*:\d+:\d+\)?$/.test(line)).slice(0, 12);
}
