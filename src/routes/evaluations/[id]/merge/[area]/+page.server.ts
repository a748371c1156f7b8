/** The merge table of an area: candidates side by side, themes, and the sentence of each. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { Contributor, MergeAct, MergeAnswer } from '$lib/components/merge/told-merge.ts';
import { markOf } from '$lib/domain/mark.ts';
import { bulletSections } from '$lib/domain/merge.ts';
import { can } from '$lib/domain/permissions.ts';
import { areaStanding } from '$lib/domain/standing.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { mergeTableOf } from '$server/repositories/merge.ts';
import { moveBullet } from '$server/use-cases/move-bullet.ts';
import { changeBullet, proposeBullet, takeBackBullet } from '$server/use-cases/propose-bullet.ts';
import { makeTheme, removeTheme, wordTheme } from '$server/use-cases/theme.ts';
import { writeTheme } from '$server/use-cases/write-theme.ts';
import { namesOf } from '../../latest-events.server.ts';
import { perform, type Posted } from '../../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language }, parent, depends, params }) => {
	depends(`evaluation:${params.id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const { evaluation } = team;
	const area = evaluation.edition.areas.find(({ number }) => String(number) === params.area);
	if (area === undefined) error(404);
	const { read } = database();
	const sections = await Promise.all(
		bulletSections.map(async (section) => {
			const table = await mergeTableOf(read, { evaluation: evaluation.id, area: area.number, section });
			return { section, table };
		})
	);
	const authors = new Set(sections.flatMap(({ table }) => table.candidates.map(({ author }) => author)));
	const names = await namesOf(read, evaluation, [...authors]);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${evaluation.id}` },
			{
				text: words.areas.named(area.number, area.title),
				href: `/evaluations/${evaluation.id}/areas/${area.number}`
			},
			{ text: words.merge.title }
		],
		area: area.number,
		mayMerge:
			can(actor, { do: 'merge-bullets' }, evaluation) && !areaStanding(evaluation, area.number).locked,
		sections,
		people: [...authors].map((user): Contributor => ({
			user,
			name: names.get(user) ?? '?',
			...markOf(evaluation.members, user)
		}))
	};
};

type Act = (posted: Posted, evaluation: string, area: number) => Promise<unknown>;

/** What each act asks for, and which field tells what it was about. */
const acts: Readonly<Record<MergeAct, { readonly about: string; readonly act: Act }>> = {
	propose: {
		about: 'section',
		act: ({ db, actor, now, text }, evaluation, area) => {
			const bullet = { section: text('section'), text: text('text'), question: text('question') };
			return proposeBullet(db, actor, { evaluation, area, ...bullet }, now);
		}
	},
	change: {
		about: 'candidate',
		act: ({ db, actor, now, text }, evaluation) => {
			const bullet = { candidate: text('candidate'), text: text('text'), question: text('question') };
			return changeBullet(db, actor, { evaluation, ...bullet }, now);
		}
	},
	takeBack: {
		about: 'candidate',
		act: ({ db, actor, now, text }, evaluation) =>
			takeBackBullet(db, actor, { evaluation, candidate: text('candidate') }, now)
	},
	move: {
		about: 'candidate',
		act: ({ db, actor, now, text }, evaluation) => {
			const to = { theme: text('theme') || null, before: text('before') || null };
			return moveBullet(db, actor, { evaluation, candidate: text('candidate'), ...to }, now);
		}
	},
	makeTheme: {
		about: 'section',
		act: ({ db, actor, now, text }, evaluation, area) =>
			makeTheme(db, actor, { evaluation, area, section: text('section'), title: text('title') }, now)
	},
	word: {
		about: 'theme',
		act: ({ db, actor, now, text }, evaluation) => {
			const seen = { title: text('seenTitle'), sentence: text('seenSentence') };
			const worded = { theme: text('theme'), title: text('title'), sentence: text('sentence'), seen };
			return wordTheme(db, actor, { evaluation, ...worded }, now);
		}
	},
	removeTheme: {
		about: 'theme',
		act: ({ db, actor, now, text }, evaluation) =>
			removeTheme(db, actor, { evaluation, theme: text('theme') }, now)
	},
	write: {
		about: 'theme',
		act: ({ db, actor, now, text }, evaluation) =>
			writeTheme(db, actor, { evaluation, theme: text('theme'), sentence: text('sentence') }, now)
	}
};

const posted = (act: MergeAct) => async (event: RequestEvent & { params: { id: string; area: string } }) => {
	let [about, typed] = ['', ''];
	const result = await perform(event, async (form) => {
		about = form.text(acts[act].about);
		typed = form.text('text') || form.text('sentence') || form.text('title');
		await acts[act].act(form, event.params.id, Number(event.params.area));
	});
	if ('done' in result) return { act, about, refused: null, typed: '' } satisfies MergeAnswer;
	return fail(result.status, { act, about, refused: result.data.refused, typed } satisfies MergeAnswer);
};

export const actions = {
	propose: posted('propose'),
	change: posted('change'),
	takeBack: posted('takeBack'),
	move: posted('move'),
	makeTheme: posted('makeTheme'),
	word: posted('word'),
	removeTheme: posted('removeTheme'),
	write: posted('write')
} satisfies Actions;
