/** The report of a version as a file, for who may read it: of a locked one the bytes that were kept. */
import { error } from '@sveltejs/kit';
import type { FileFormat } from '$lib/domain/report-file.ts';
import { reportFileName } from '$lib/report/file-name.ts';
import { reportLanguage } from '$lib/report/report-of.ts';
import { database } from '$server/db/connect.ts';
import { fileOfReport } from '$server/use-cases/report-file.ts';
import { inSlices } from './slices.server.ts';
import { fileAskedFor, sentenceOfFault } from './file-asked-for.server.ts';
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
	const file = await fileOfReport(database().read, { evaluation: id, version: n }, format).catch(
		(fault: unknown) => error(503, sentenceOfFault(fault, event.locals.language))
	);
	if (file === null) error(404);
	const etag = `"${file.sha256}"`;
	// Asked for again each time, since it may be withdrawn; who has these bytes already gets no others.
	const common = { ETag: etag, 'Cache-Control': file.kept ? 'private, no-cache' : 'private, no-store' };
	if (event.request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers: common });
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
