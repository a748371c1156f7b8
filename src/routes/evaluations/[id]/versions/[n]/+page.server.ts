/** One version: what it holds, and putting a text of it back. */
import { error } from '@sveltejs/kit';
import { sectionDifference } from '$lib/document/version-difference.ts';
import { SECTIONS } from '$lib/document/names.ts';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { currentContent } from '$server/use-cases/current-content.ts';
import { fingerprintOf, restoreText } from '$server/use-cases/restore-text.ts';
import { perform } from '../../perform.server.ts';
import { contentNamed, toldVersions } from '../told-versions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id, n }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-versions' }, team.evaluation)) error(403);
	const { read } = database();
	const { evaluation } = team;
	const [versions, content, now] = await Promise.all([
		toldVersions(read, id),
		contentNamed(read, evaluation, n),
		currentContent(read, evaluation)
	]);
	const version = versions.find((one) => String(one.n) === n);
	if (version === undefined) error(404);
	const words = wordsFor(language);
	const there = new Map(now.areas.map((area) => [area.number, area.texts]));
	const areas = content.areas.map((area) => ({
		...area,
		mayRestore: can(actor, { do: 'restore-text', area: area.number }, evaluation),
		sections: SECTIONS.map((section) => {
			const current = there.get(area.number)?.[section] ?? [];
			return {
				section,
				blocks: area.texts[section],
				seen: fingerprintOf(current),
				change: sectionDifference(current, area.texts[section])
			};
		})
	}));
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.versions.title, href: `/evaluations/${id}/versions` },
			{ text: words.versions.called(version.n, version.name) }
		],
		version,
		before: versions.find((one) => one.n < version.n)?.n ?? null,
		areas
	};
};

export const actions = {
	restore: (event) =>
		perform(event, ({ db, actor, now, text, whole }) => {
			const section = SECTIONS.find((known) => known === text('section'));
			if (section === undefined || !/^\d{1,6}$/.test(event.params.n)) throw new Refused('bad-input');
			const { id: evaluation, n } = event.params;
			const input = { evaluation, version: Number(n), area: whole('area'), section, seen: text('seen') };
			return restoreText(db, actor, input, now);
		})
} satisfies Actions;
