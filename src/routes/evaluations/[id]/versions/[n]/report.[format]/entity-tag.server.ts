/** By what a browser or an archive tells that it has a file's bytes already. */

/** Asked for again each time, since a version may be withdrawn; a draft's file is kept by nobody on the way. */
export function tagged(sha256: string, kept: boolean): { ETag: string; 'Cache-Control': string } {
	return { ETag: `"${sha256}"`, 'Cache-Control': kept ? 'private, no-cache' : 'private, no-store' };
}

/** Whether `If-None-Match` names the checksum; a proxy that packs what it passes on marks it as weak. */
export function hasAlready(header: string | null, sha256: string): boolean {
	return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${sha256}"`);
}
