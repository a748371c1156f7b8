/** What makes files in tests: small ones whose bytes say what they are of, with a real signature. */
import type { FileFormat } from '../../src/lib/domain/report-file.ts';
import type { Report } from '../../src/lib/report/report.ts';
import type { MakeFile } from '../../server/print/files.ts';
import { fileMakers } from '../../server/print/files.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import type { FilePress } from '../../server/use-cases/render-locked.ts';
import type { LockWorld } from './lock/world.ts';

export interface SamplePress extends FilePress {
	/** The formats in the order they were made. */
	readonly made: FileFormat[];
}

/** `failing`: the format that can't be made. */
export function samplePress(
	{ keys }: Pick<LockWorld, 'keys'>,
	{
		failing = null,
		program = '1.2.3'
	}: { readonly failing?: FileFormat | null; readonly program?: string } = {}
): SamplePress {
	const made: FileFormat[] = [];
	const make =
		(format: FileFormat): MakeFile =>
		async ({ municipality, version, areas, language }: Report) => {
			made.push(format);
			if (format === failing) throw new Error(`no ${format} today`);
			const text = `%${format} of ${municipality.name} ${version.n} ${made.length}`;
			const [one] = areas;
			const where =
				one === undefined ? '' : `${wordsFor(language).report.area(one.number, one.title)}, Styrkor`;
			const mark = { character: '🙂', codePoint: 'U+1F642', where, times: 2 };
			return { bytes: new TextEncoder().encode(text), replaced: format === 'pdf' ? [mark] : [] };
		};
	const { csv, json } = fileMakers;
	const makers = { pdf: make('pdf'), docx: make('docx'), xlsx: make('xlsx'), csv, json };
	return { made, makers, keys: () => keys, program };
}
