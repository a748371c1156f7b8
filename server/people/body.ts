/** How much a request may carry. It is read here, once, before anybody asks for it. */
import { FILE_SIZE } from '../../src/lib/domain/comment-limits.ts';

const MEGABYTE = 1024 * 1024;
/** What people write in forms is well below. */
const FORM_BYTES = MEGABYTE / 2;
/** A file, and what a form with one says besides. */
const EVIDENCE_BYTES = FILE_SIZE + MEGABYTE;
/** So much is read on and dropped, so that who sent too much hears why instead of a broken line. */
const DROPPED_BYTES = 64 * MEGABYTE;

/** Whether evidence, or an older report, may come with what is posted there. `known`: somebody is signed in. */
export function takesEvidence(pathname: string, known: boolean): boolean {
	return (
		known &&
		[
			/^\/review\/[^/]+\/comments(?:\/new)?$/,
			/^\/requests\/[^/]+$/,
			/^\/evaluations\/(?:import(?:\/[^/]+)?|[^/]+\/evidence)$/
		].some((path) => path.test(pathname))
	);
}

export function bodyLimit(evidence: boolean): number {
	return evidence ? EVIDENCE_BYTES : FORM_BYTES;
}

/**
 * The same request with its body in memory; null where it is more than `limit` bytes or breaks off. What the sender
 * says of its length is not relied on.
 */
export async function withBody(request: Request, limit: number): Promise<Request | null> {
	if (request.body === null) return request;
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size > DROPPED_BYTES) return null;
			if (size > limit) chunks.length = 0;
			else chunks.push(chunk);
		}
	} catch {
		return null;
	}
	if (size > limit) return null;
	const { url, method, headers } = request;
	return new Request(url, { method, headers, body: Buffer.concat(chunks) });
}
