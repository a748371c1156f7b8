/** One card: what it says of which questions, its text to read and quote, and what can be changed of it. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { QUERY_LENGTH } from '$lib/domain/evidence-search.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { findEvidence } from '$server/repositories/evidence.ts';
import { readingsOf } from '$server/repositories/evidence-file.ts';
import { changeEvidence } from '$server/use-cases/change-evidence.ts';
import { changeLink } from '$server/use-cases/change-link.ts';
import { linkEvidence } from '$server/use-cases/link-evidence.ts';
import { readingText } from '$server/use-cases/reading-text.ts';
import { removeEvidence } from '$server/use-cases/remove-evidence.ts';
import { storedText, storeWebsite } from '$server/use-cases/store-website.ts';
import { evidenceFiles } from '../evidence-files.server.ts';
import { answering, postedLink } from '../posted-evidence.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language }, parent, depends, params, url }) => {
	const { id } = params;
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-evidence' }, team.evaluation)) error(403);
	const { read } = database();
	const card = /^[A-Za-z0-9-]{1,64}$/.test(params.evidence)
		? await findEvidence(read, id, params.evidence)
		: null;
	if (card === null) error(404);
	const words = wordsFor(language);
	const get = (key: string) => (url.searchParams.get(key) ?? '').slice(0, QUERY_LENGTH).replaceAll('\0', '');
	const [text, readings, stored] = await Promise.all([
		readingText(read, card.id, { at: get('cite') || get('at'), looked: get('q') }),
		readingsOf(read, id),
		card.kind === 'website' ? storedText(read, card.id) : null
	]);
	const cited = text.paragraphs.find(({ place }) => place === get('cite'));
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.evidence.title, href: `/evaluations/${id}/evidence` },
			{ text: card.title }
		],
		team,
		card,
		reading: readings.get(card.id) ?? null,
		looked: get('q'),
		text,
		stored,
		cited: cited ?? null,
		mayKeep: can(actor, { do: 'keep-evidence' }, team.evaluation)
	};
};

export const actions = {
	change: answering(
		'change',
		async ({ db, actor, now, text }, { params: { id: evaluation, evidence: id } }) => {
			const said = { title: text('title'), text: text('text') };
			const web = { address: text('address') || null, seen: text('seen') || null };
			await changeEvidence(db, actor, { evaluation, id, was: text('was'), ...said, ...web }, now);
		}
	),
	store: answering('store', async ({ db, actor, now, text }, { params: { id: evaluation, evidence: id } }) =>
		storeWebsite(db, actor, { evaluation, id, stored: text('stored') }, now)
	),
	link: answering('link', async (posted, { params: { id: evaluation, evidence: id } }) => {
		const { db, actor, now, text } = posted;
		const link = postedLink(posted);
		if (link === null) throw new Refused('bad-input', { field: 'question' });
		const was = text('instead');
		if (was !== '') return changeLink(db, actor, { evaluation, id, was, link }, now);
		const { question, ...said } = link;
		await linkEvidence(db, actor, { evaluation, evidence: id, question, links: [said] }, now);
	}),
	unlink: answering(
		'unlink',
		async ({ db, actor, now, text }, { params: { id: evaluation, evidence: id } }) =>
			changeLink(db, actor, { evaluation, id, was: text('instead'), link: null }, now)
	),
	remove: answering('remove', async ({ db, actor, now }, { params: { id: evaluation, evidence: id } }) =>
		removeEvidence(db, evidenceFiles(), actor, { evaluation, id }, now)
	)
} satisfies Actions;
