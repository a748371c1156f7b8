/** The report of a version as a file, for who may read it: of a locked one the bytes that were kept. */
import { error } from '@sveltejs/kit';
import type { FileFormat } from '$lib/domain/report-file.ts';
import { reportFileName } from '$lib/report/file-name.ts';
import { reportLanguage } from '$lib/report/report-of.ts';
import { database } from '$server/db/connect.ts';
import { fileOfReport, keptSum } from '$server/use-cases/report-file.ts';
import { hasAlready, tagged } from './entity-tag.server.ts';
import { fileAskedFor, refuseFile } from './file-asked-for.server.ts';
import { inSlices } from './slices.server.ts';
import type { RequestHandler } from './$types';

const types: Readonly<Record<FileFormat, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8'
};

export const GET: RequestHandler = async (event) => {
	const { evaluation, n, format } = await fileAskedFor(event);
	const { id, municipality, year, edition } = evaluation;
	const { read } = database();
	const has = (sum: string) => hasAlready(event.request.headers.get('if-none-match'), sum);
	// Who has these bytes already gets no others, and nothing is read or made to tell.
	const kept = await keptSum(read, { evaluation: id, version: n }, format);
	if (kept !== null && has(kept)) return new Response(null, { status: 304, headers: tagged(kept, true) });
	const file = await fileOfReport(read, { evaluation: id, version: n }, format).catch((fault: unknown) =>
		refuseFile(event, fault)
	);
	if (file === null) error(404);
	const common = tagged(file.sha256, file.kept);
	if (has(file.sha256)) return new Response(null, { status: 304, headers: common });
	const version = { n, kind: file.kept ? 'locked' : 'named' } as const;
	const name = reportFileName({ language: reportLanguage(edition), municipality, year, version }, format);
	return new Response(inSlices(file.bytes), {
		headers: {
			...common,
			'Content-Type': types[format],
			'Content-Length': String(file.bytes.length),
			'Content-Disposition': `attachment; filename="${name}"`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff'
		}
	});
};
