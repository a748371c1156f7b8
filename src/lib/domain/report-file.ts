/** The files that a report is handed out as. */

/** By the endings of their names; in the order they are listed and signed. */
export const fileFormats = ['pdf', 'docx', 'xlsx', 'csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

export function isFileFormat(value: unknown): value is FileFormat {
	return fileFormats.some((format) => format === value);
}

/** A file as it is told: which, how large and by what it is known again. */
export interface ReportFile {
	readonly format: FileFormat;
	/** SHA-256, in hexadecimal. */
	readonly sha256: string;
	/** Its length in bytes. */
	readonly bytes: number;
}
