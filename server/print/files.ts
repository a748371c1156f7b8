/** A report made into each of its files. */
import type { FileFormat } from '../../src/lib/domain/report-file.ts';
import { reportCsv } from '../../src/lib/report/csv.ts';
import { reportJson } from '../../src/lib/report/json.ts';
import type { Report } from '../../src/lib/report/report.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import { renderPdf, type PrintStep, type ReplacedCharacter } from './pdf.ts';
import { renderSpreadsheet } from './spreadsheet.ts';
import { renderWord } from './word.ts';

export interface MadeFile {
	readonly bytes: Uint8Array;
	/** Characters that no font has, each with where it stands. */
	readonly replaced: readonly ReplacedCharacter[];
}

/** `onStep`: how far it has come, where that takes a while. */
export type MakeFile = (report: Report, onStep?: (step: PrintStep) => void) => Promise<MadeFile>;

/** How each file is made. */
export type FileMakers = Readonly<Record<FileFormat, MakeFile>>;

export const fileMakers: FileMakers = {
	pdf: renderPdf,
	docx: async (report, onStep) => ({ bytes: await renderWord(report, onStep), replaced: [] }),
	xlsx: plain(renderSpreadsheet),
	csv: plain((report) => utf8(reportCsv(report, wordsFor(report.language)))),
	json: plain((report) => utf8(reportJson(report)))
};

function plain(make: (report: Report) => Uint8Array | Promise<Uint8Array>): MakeFile {
	return async (report) => ({ bytes: await make(report), replaced: [] });
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
