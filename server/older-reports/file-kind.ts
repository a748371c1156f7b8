/** What a file is by its bytes; its name can say anything. */
import { UnreadableFile } from './unreadable-file.ts';

export type FileKind = 'archive' | 'text';

const signatures: readonly (readonly [readonly number[], FileKind | 'pdf' | 'ole' | 'rtf'])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'archive'],
	[[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
	[[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf']
];

/** @throws {UnreadableFile} for what is neither an archive nor perhaps text */
export function fileKindOf(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) throw new UnreadableFile('empty');
	const found = signatures.find(([signature]) =>
		signature.every((byte, index) => bytes[index] === byte)
	)?.[1];
	if (found === 'pdf') throw new UnreadableFile('pdf');
	if (found === 'rtf') throw new UnreadableFile('not-a-document');
	if (found === 'ole') throw new UnreadableFile(codeOfContainer(bytes));
	return found ?? 'text';
}

/** Microsoft's older container holds a locked document of today, or a document of its own time. */
function codeOfContainer(bytes: Uint8Array): 'encrypted' | 'old-word' | 'not-a-document' {
	const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const has = (name: string) => names.includes(Buffer.from(name, 'utf16le'));
	if (has('EncryptedPackage')) return 'encrypted';
	return has('WordDocument') ? 'old-word' : 'not-a-document';
}
