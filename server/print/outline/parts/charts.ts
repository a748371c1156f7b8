/** The charts, each after the sentence that says what it shows. */
import { distributionChart } from '../../../../src/lib/report/charts/distribution.ts';
import { profileChart } from '../../../../src/lib/report/charts/profile.ts';
import { distributionSentence, profileSentence } from '../../../../src/lib/report/charts/sentences.ts';
import type { Report } from '../../../../src/lib/report/report.ts';
import { paragraph, type PrintBlock } from '../block.ts';
import { chartText } from './chart-text.ts';
import type { Setting } from './setting.ts';

export function charts({ report, print, all }: Setting): PrintBlock[] {
	const drawn: Report = {
		...report,
		municipality: { ...report.municipality, name: chartText(report.municipality.name) },
		areas: report.areas.map((area) => ({ ...area, title: chartText(area.title) }))
	};
	return [
		...chart(profileChart(drawn, all, { id: 'profile' }), profileSentence(report, all), print.profile),
		...chart(
			distributionChart(drawn, all, { id: 'distribution' }),
			distributionSentence(report, all),
			print.distribution
		)
	];
}

/** Nothing where there is nothing to draw. */
function chart(svg: string | null, sentence: string | null, caption: string): PrintBlock[] {
	if (svg === null || sentence === null) return [];
	return [paragraph(sentence), { kind: 'chart', svg, caption, alternative: sentence }];
}
