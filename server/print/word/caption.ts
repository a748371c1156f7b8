/** What stands at a table or a chart, numbered by Word: `Tabell 3: …` */
import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import type { WordSetting } from './setting.ts';
import { textRuns } from './text.ts';

export function captionOf(of: 'table' | 'figure', text: string, { print, look }: WordSetting): Paragraph {
	const name = print[of];
	return new Paragraph({
		style: 'Caption',
		// A table's stands above it, a chart's below.
		keepNext: of === 'table',
		children: [
			new TextRun({ text: `${name} ` }),
			new SequentialIdentifier(name),
			new TextRun({ text: ': ' }),
			...textRuns(text, look)
		]
	});
}
