/** The minutes as a file, for the team. */
import { error } from '@sveltejs/kit';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { isMinutesFormat, type MinutesFormat } from '$lib/report/minutes-files.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson } from '$server/people/limits.ts';
import { minutesFile } from '$server/use-cases/minutes-file.ts';
import { evaluationAskedFor } from '../../asked-for.server.ts';
import { refuseFile } from '../../versions/[n]/report.[format]/file-asked-for.server.ts';
import type { RequestHandler } from './$types';

const types: Readonly<Record<MinutesFormat, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8'
};

export const GET: RequestHandler = async (event) => {
	const {
		params: { id, format },
		locals: { actor, language },
		url
	} = event;
	if (actor === null) error(401);
	if (!isMinutesFormat(format)) error(404);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!filesByPerson.take(actor.user, Date.now())) error(429, wordsFor(language).refusal['too-fast']);
	const letters = url.searchParams.get('names') === 'letters';
	const file = await minutesFile(read, actor, evaluation, format, { letters }).catch((fault: unknown) => {
		if (fault instanceof Refused) error(httpStatus(fault.code));
		return refuseFile(event, fault);
	});
	if (file === null) error(404);
	return new Response(new Uint8Array(file.bytes), {
		headers: {
			'Cache-Control': 'private, no-store',
			'Content-Type': types[format],
			'Content-Length': String(file.bytes.length),
			'Content-Disposition': `attachment; filename="${file.name}"`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff'
		}
	});
};
