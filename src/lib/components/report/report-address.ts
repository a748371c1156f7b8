/** Where a version's report is read, and where it is fetched in other forms. */
import type { FileFormat } from '../../domain/report-file.ts';

/** Without a format: the page. */
export function reportAddress(evaluation: string, n: number, format?: FileFormat): string {
	return `/evaluations/${evaluation}/versions/${n}/report${format === undefined ? '' : `.${format}`}`;
}
