/** The file of a report that an address names, for who may read it: the one place where file and progress ask. */
import { error, type RequestEvent } from '@sveltejs/kit';
import { isFileFormat, type FileFormat } from '$lib/domain/report-file.ts';
import { wordsFor, type Language } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { filesByPerson, filesFromClient } from '$server/people/limits.ts';
import { reportAskedFor, type AskedReport } from '../report/report-asked-for.server.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'getClientAddress'> & {
	readonly params: { readonly id: string; readonly n: string; readonly format: string };
};

export async function fileAskedFor({
	params,
	locals: { actor, language },
	url,
	getClientAddress
}: Asking): Promise<AskedReport & { readonly format: FileFormat }> {
	const asked = await reportAskedFor(database().read, actor, params, url);
	const { format } = params;
	if (!isFileFormat(format)) error(404);
	const now = Date.now();
	const taken =
		actor === null ? filesFromClient.take(getClientAddress(), now) : filesByPerson.take(actor.user, now);
	if (!taken) error(429, wordsFor(language).refusal['too-fast']);
	return { ...asked, format };
}

/** Answers that a file couldn't be made, and when to ask again where that is known. */
export function refuseFile(
	{
		locals,
		setHeaders
	}: Pick<RequestEvent, 'setHeaders'> & { readonly locals: { readonly language: Language } },
	fault: unknown
): never {
	const seconds = secondsLeft(fault);
	if (seconds !== null) setHeaders({ 'retry-after': String(seconds) });
	error(503, sentenceOfFault(fault, locals.language));
}

/** Why a file couldn't be made, for who asked; what failed was logged where it failed. */
export function sentenceOfFault(fault: unknown, language: Language): string {
	const { print, report } = wordsFor(language);
	const seconds = secondsLeft(fault);
	if (seconds !== null) return report.files.rests(Math.ceil(seconds / 60));
	// By its name: the server's files are loaded twice, and each has a class of its own.
	const code = fault instanceof Error && fault.name === 'PrintFailed' && 'code' in fault ? fault.code : null;
	const sentences: Readonly<Record<string, string>> = print.failed;
	return (typeof code === 'string' ? sentences[code] : undefined) ?? report.files.failed;
}

/** Null unless it failed before and is tried again later. */
function secondsLeft(fault: unknown): number | null {
	const rests = fault instanceof Error && fault.name === 'FilesRest' && 'seconds' in fault;
	return rests && typeof fault.seconds === 'number' ? fault.seconds : null;
}
