/** What is told about an unexpected error: where it happened and of what kind, never what it says. */

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

function framesOf(error: unknown): readonly string[] {
	if (!(error instanceof Error)) return [];
	const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
	return lines.filter((line) => /^at \S.*:\d+:\d+\)?$/.test(line)).slice(0, 12);
}
