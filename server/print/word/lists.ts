/** Lists by Word's own numbering, to any depth it has. */
import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';

/** Word counts nine levels, 0 to 8. */
const DEEPEST = 8;
const STEP = 400;
const bullets = ['•', '–', '▪'];

export interface ListPlace {
	readonly reference: string;
	readonly level: number;
}

/** The lists of one document: `place` is asked once for each list, in the order they are read. */
export interface Lists {
	/**
	 * @param numbering like `1.`, `a.` or `i.`; null: bullets
	 * @param start the first number
	 * @param depth 0 for a list that is in no other
	 */
	place(numbering: string | null, start: number, depth: number): ListPlace;
	numbering(): INumberingOptions;
}

const formats = {
	'1': LevelFormat.DECIMAL,
	a: LevelFormat.LOWER_LETTER,
	i: LevelFormat.LOWER_ROMAN
} as const;

export function openLists(): Lists {
	const numbered: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];
	return {
		place: (numbering, start, depth) => {
			const level = Math.min(depth, DEEPEST);
			if (numbering === null) return { reference: 'bullets', level };
			// A list of its own each: those that share one go on counting where the one before ended.
			const reference = `numbers-${numbered.length + 1}`;
			const format = formats[numbering.charAt(0) as keyof typeof formats] ?? LevelFormat.DECIMAL;
			// The levels above it are there as Word and its readers expect, and are not used.
			const levels = Array.from({ length: level + 1 }, (_, at) => ({
				...levelAt(at),
				format,
				text: `%${at + 1}.`,
				start
			}));
			numbered.push({ reference, levels });
			return { reference, level };
		},
		numbering: () => ({
			config: [
				{
					reference: 'bullets',
					levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
						...levelAt(level),
						format: LevelFormat.BULLET,
						text: bullets[level % bullets.length] ?? '•'
					}))
				},
				...numbered
			]
		})
	};
}

const levelAt = (level: number) => ({
	level,
	alignment: AlignmentType.LEFT,
	style: { paragraph: { indent: { left: STEP * (level + 1), hanging: 300 } } }
});
