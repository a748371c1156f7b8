/** The forms a report is fetched in, by the ending of its address. */
import { reportCsv } from '$lib/report/csv.ts';
import { reportJson } from '$lib/report/json.ts';
import type { Report } from '$lib/report/report.ts';
import { wordsFor } from '$lib/words/words.ts';
import { renderSpreadsheet } from '$server/print/spreadsheet.ts';

export interface ReportFormat {
	/** The media type. */
	readonly type: string;
	render(report: Report): string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export const reportFormats: ReadonlyMap<string, ReportFormat> = new Map<string, ReportFormat>([
	[
		'xlsx',
		{
			type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			render: renderSpreadsheet
		}
	],
	[
		'csv',
		{ type: 'text/csv; charset=utf-8', render: (report) => reportCsv(report, wordsFor(report.language)) }
	],
	['json', { type: 'application/json; charset=utf-8', render: reportJson }]
]);
