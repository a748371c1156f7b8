/** A line as the file has it. Word files become lines as well: what is a row, a bullet or a letter there is written out. */
import type { Run } from '../../../src/lib/document/narrative.ts';

export interface RawLine {
	/** As shown beside what was read. A leading tab says that it is a cell of a table; tabs inside part cells. */
	readonly text: string;
	/** The same words with what is bold, italic or a link, where the file tells; without the mark of a bullet. */
	readonly runs?: readonly Run[];
	/** Goes on with the paragraph of the line before. */
	readonly soft?: boolean;
	/** Of the list of contents: told by the file. */
	readonly contents?: boolean;
}
