/** A file that somebody attached, as it is handed out: always a download, read by no browser. */
import { mediaTypes, type AttachedFile } from '$lib/domain/attachment.ts';
import { downloadHeader } from './review/[release]/attachments/[attachment]/download-header.ts';

/** `bytes`: null where they are missing or are no longer those that were kept, which is a fault. */
export function savedFile(
	{ type, name }: Pick<AttachedFile, 'type' | 'name'>,
	bytes: Uint8Array<ArrayBuffer> | null
): Response {
	if (bytes === null) throw new Error('a file is missing, or is not as it was kept');
	return new Response(bytes, {
		headers: {
			'Content-Type': mediaTypes[type],
			'Content-Disposition': downloadHeader(name),
			'Content-Length': String(bytes.byteLength),
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
			'Cache-Control': 'private, no-store'
		}
	});
}
