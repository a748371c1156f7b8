/** A chart as a drawing, with a bitmap for programs that don't show one, and a sentence for those who see neither. */
import { ImageRun, Paragraph } from 'docx';
import { chartPicture, chartSize } from '../chart-picture.ts';
import type { PrintChart } from '../outline/block.ts';
import { captionOf } from './caption.ts';
import type { WordSetting } from './setting.ts';
import { paper } from './styles.ts';

/** `ImageRun` counts pixels, of which an inch has 96; a twentieth of a point is a fifteenth of one. */
const WIDEST = Math.floor(paper.text / 15);

export function chartOf({ svg, caption, alternative }: PrintChart, setting: WordSetting): Paragraph[] {
	const { width, height } = chartSize(svg);
	const scale = Math.min(1, WIDEST / width);
	const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
	return [
		new Paragraph({
			keepNext: true,
			children: [
				new ImageRun({
					type: 'svg',
					data: Buffer.from(svg),
					transformation,
					fallback: { type: 'png', data: Buffer.from(chartPicture(svg)) },
					altText: {
						id: String(setting.pictureNumber()),
						name: caption,
						title: caption,
						description: alternative
					}
				})
			]
		}),
		captionOf('figure', caption, setting)
	];
}
