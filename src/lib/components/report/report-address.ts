/** Where a version's report is read, and where it is fetched in other forms. */

export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Without a format: the page. */
export function reportAddress(evaluation: string, n: number, format?: ReportFormat): string {
	return `/evaluations/${evaluation}/versions/${n}/report${format === undefined ? '' : `.${format}`}`;
}
