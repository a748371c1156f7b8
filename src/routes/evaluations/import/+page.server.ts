/** Bringing an older report: a file or pasted text, read and then looked through on a page of its own. */
import { error, fail, redirect } from '@sveltejs/kit';
import { FILE_SIZE, NAME_LENGTH } from '$lib/domain/comment-limits.ts';
import { cleanedName } from '$lib/domain/file-name.ts';
import { httpStatus } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { readOlderReport } from '$server/older-reports/read-file.ts';
import { UnreadableFile } from '$server/older-reports/unreadable-file.ts';
import { holdBack, readingsByPerson } from '$server/people/limits.ts';
import { findEarlierReport } from '$server/repositories/earlier-report.ts';
import { ownReadings } from '$server/repositories/report-reading.ts';
import { bringReport } from '$server/use-cases/bring-report.ts';
import { mayCreateEvaluation } from '$server/use-cases/create-evaluation.ts';
import { actorAt, orRefused } from './import-door.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = actorAt(locals, url.pathname);
	const { read } = database();
	if (!(await mayCreateEvaluation(read, actor))) error(httpStatus('lead-only'));
	const words = wordsFor(locals.language);
	const kept = await Promise.all(url.searchParams.getAll('kept').map((id) => findEarlierReport(read, id)));
	return {
		crumbs: [{ text: words.evaluations.title, href: '/evaluations' }, { text: words.olderReport.title }],
		waiting: await ownReadings(read, actor.user, Date.now()),
		kept: kept.flatMap((one) =>
			one === null
				? []
				: [{ id: one.id, name: words.evaluations.name(one.report.municipality.name, one.report.year) }]
		),
		discarded: url.searchParams.has('discarded')
	};
};

export const actions = {
	default: async ({ request, locals, url }) =>
		orRefused(async () => {
			const actor = actorAt(locals, url.pathname);
			const now = Date.now();
			holdBack(readingsByPerson, actor.user, now);
			const say = wordsFor(locals.language).olderReport;
			const form = await request.formData();
			const file = form.get('file');
			const typed = form.get('text');
			const text = typeof typed === 'string' ? typed : '';
			const brought = file instanceof File && file.name !== '' ? file : null;
			const wrong = (field: 'file' | 'text', sentence: string) =>
				fail(422, { problems: { [field]: sentence } as Readonly<Record<string, string>>, text });
			if (brought === null && text.trim() === '') return wrong('file', say.nothing);
			if (brought !== null && text.trim() !== '') return wrong('file', say.both);
			if (brought?.size === 0) return wrong('file', say.emptyFile);
			if (brought !== null && brought.size > FILE_SIZE) return wrong('file', say.tooLarge);
			const name = brought === null ? `${say.pasted}.txt` : cleanedName(brought.name).slice(-NAME_LENGTH);
			const bytes =
				brought === null ? new TextEncoder().encode(text) : new Uint8Array(await brought.arrayBuffer());
			let id: string;
			try {
				({ id } = await bringReport(database(), readOlderReport, actor, { name, bytes }, now));
			} catch (unreadable) {
				if (!(unreadable instanceof UnreadableFile)) throw unreadable;
				return wrong(brought === null ? 'text' : 'file', unreadable.message);
			}
			redirect(303, `/evaluations/import/${id}`);
		})
} satisfies Actions;
