/** The evidence: what is gathered, searched and chosen from, and how more of it is added. */
import { error } from '@sveltejs/kit';
import { evidenceFilter, fits, showsAll } from '$lib/domain/evidence-filter.ts';
import { can } from '$lib/domain/permissions.ts';
import { QUERY_LENGTH } from '$lib/domain/evidence-search.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { cardsWithText, readingsOf } from '$server/repositories/evidence-file.ts';
import { evidenceOf } from '$server/repositories/evidence.ts';
import { addDocument } from '$server/use-cases/add-document.ts';
import { addEvidence } from '$server/use-cases/add-evidence.ts';
import { readWaitingDocuments } from '$server/use-cases/document-reader.ts';
import { searchEvidence } from '$server/use-cases/search-evidence.ts';
import { addWebsite } from '$server/use-cases/store-website.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { evidenceFiles } from './evidence-files.server.ts';
import { answering, postedLinks } from './posted-evidence.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Cards of one page of the list. */
const AT_ONCE = 50;

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id },
	url
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-evidence' }, team.evaluation)) error(403);
	const db = database();
	const words = wordsFor(language);
	const filter = evidenceFilter((key) => url.searchParams.get(key));
	const looked = (url.searchParams.get('q') ?? '').slice(0, QUERY_LENGTH).replaceAll('\0', '');
	const [all, readings, readable] = await Promise.all([
		evidenceOf(db.read, id),
		readingsOf(db.read, id),
		cardsWithText(db.read, id)
	]);
	const fitting = all.filter((card) => fits(card, filter)).toReversed();
	const only = showsAll(filter) ? null : new Set(fitting.map((card) => card.id));
	const search = looked.trim() === '' ? null : await searchEvidence(db, id, looked, only);
	const found = new Set(search?.hits.map(({ card }) => card));
	const last = Math.max(1, Math.ceil(fitting.length / AT_ONCE));
	const page = Math.min(last, Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1') || 1));
	const shown = fitting.slice((page - 1) * AT_ONCE, page * AT_ONCE);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.evidence.title }
		],
		team,
		looked,
		filter,
		search,
		titles: Object.fromEntries(all.filter((card) => found.has(card.id)).map((card) => [card.id, card.title])),
		cards: shown.map((card) => ({
			...card,
			reading: readings.get(card.id) ?? null,
			readable: readable.has(card.id)
		})),
		count: { all: all.length, fitting: fitting.length, from: (page - 1) * AT_ONCE + 1, page, last },
		today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
		mayKeep: can(actor, { do: 'keep-evidence' }, team.evaluation)
	};
};

export const actions = {
	upload: answering('upload', async (posted, { params: { id: evaluation } }) => {
		const { db, actor, now, files, text } = posted;
		const chosen = files('file');
		if (chosen.length === 0) throw new Refused('bad-input', { field: 'file' });
		const links = postedLinks(posted);
		const title = chosen.length === 1 ? text('title') : '';
		let id = '';
		for (const file of chosen) {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const document = { evaluation, name: file.name, bytes, title, links };
			id = (await addDocument(db, evidenceFiles(), actor, document, now)).id;
		}
		readWaitingDocuments();
		return { id };
	}),
	website: answering('website', async (posted, { params: { id: evaluation } }) => {
		const { db, actor, now, text } = posted;
		const [address, seen, stored] = [text('address'), text('seen'), text('stored')];
		const title = text('title').trim() || hostOf(address);
		const card = { evaluation, title, text: text('text'), address, seen, stored, links: postedLinks(posted) };
		return addWebsite(db, actor, card, now);
	}),
	interview: answering('interview', async (posted, { params: { id: evaluation } }) => {
		const { db, actor, now, text } = posted;
		const card = { evaluation, kind: 'interview', title: text('title'), text: text('text') } as const;
		return addEvidence(db, actor, { ...card, links: postedLinks(posted) }, now);
	})
} satisfies Actions;

/** What a website is called where nothing is said; an address that is none is refused by itself. */
function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).hostname : 'www';
}
