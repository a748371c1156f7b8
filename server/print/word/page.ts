/** What stands at the top and the bottom of the pages. */
import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun, type ISectionOptions } from 'docx';
import type { Running } from '../outline/parts/cover.ts';
import { colours, paper } from './styles.ts';
import { textRuns } from './text.ts';

type Section = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>;

/** A draft says that it is one on its first page too; else that page has its title already. */
export function pageOf({ draft, title, foot }: Running): Section {
	const right = [{ type: TabStopType.RIGHT, position: paper.text }];
	const top = (children: TextRun[]) =>
		new Header({ children: [new Paragraph({ style: 'Header', tabStops: right, children })] });
	const drafted = draft === null ? [] : textRuns(draft, { bold: true, color: colours.warning });
	return {
		properties: {
			titlePage: true,
			page: {
				size: { width: paper.width, height: paper.height },
				margin: {
					top: paper.margin,
					bottom: paper.margin,
					left: paper.margin,
					right: paper.margin,
					header: 709,
					footer: 709
				}
			}
		},
		headers: {
			first: top(drafted),
			default: top([...textRuns(title), ...(draft === null ? [] : [new TextRun({ text: '\t' }), ...drafted])])
		},
		footers: {
			first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }),
			default: new Footer({
				children: [
					new Paragraph({
						style: 'Footer',
						tabStops: right,
						children: [
							...textRuns(foot),
							new TextRun({ text: '\t' }),
							new TextRun({ children: [PageNumber.CURRENT] }),
							new TextRun({ text: ' (' }),
							new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
							new TextRun({ text: ')' })
						]
					})
				]
			})
		}
	};
}
