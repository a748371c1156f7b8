/** The first page. */
import { Paragraph } from 'docx';
import type { Cover } from '../outline/parts/cover.ts';
import { textRuns } from './text.ts';

export function coverPage({ kind, title, draft, facts, checksum }: Cover): Paragraph[] {
	return [
		new Paragraph({ style: 'Subtitle', children: textRuns(kind) }),
		new Paragraph({ style: 'Title', children: textRuns(title) }),
		...(draft === null ? [] : [new Paragraph({ style: 'Draft', children: textRuns(draft) })]),
		...[...facts, checksum.join(': ')].map(
			(fact) => new Paragraph({ style: 'Fact', children: textRuns(fact) })
		)
	];
}
