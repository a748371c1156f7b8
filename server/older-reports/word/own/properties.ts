/** What a Word file that Samsyn made says of itself: its own properties, which other programs keep. */
import { partsOfArchive, unpack } from '../archive.ts';

const PART = 'docProps/custom.xml';
/** Bytes; Samsyn writes less than two thousand. */
const LARGEST = 100_000;
const property =
	/<property\b[^>]*\bname="(Samsyn\w{1,40})"[^>]*>\s*<vt:(?:lpwstr|lpstr|i4)>([^<]{0,500})<\/vt:/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names without `Samsyn` before them; empty for any other file. */
export function ownProperties(bytes: Uint8Array): ReadonlyMap<string, string> {
	const part = partsOfArchive(bytes).find(({ name }) => name === PART);
	if (part === undefined) return new Map();
	const xml = new TextDecoder().decode(unpack(bytes, part, LARGEST));
	return new Map(
		[...xml.matchAll(property)].map(([, name = '', value = '']) => [
			name.slice('Samsyn'.length),
			value.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
		])
	);
}
