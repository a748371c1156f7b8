/** The control room: what was done lately, the municipality's earlier result, and the step between phases. */
import { phases, type Phase } from '$lib/domain/phase.ts';
import { Refused } from '$lib/domain/refusal.ts';
import type { EarlierTold } from '$lib/domain/comparison.ts';
import { database } from '$server/db/connect.ts';
import { earlierResultsOf } from '$server/repositories/earlier-result.ts';
import { mattersFor } from '$server/use-cases/matters.ts';
import { changePhase } from '$server/use-cases/change-phase.ts';
import { latestEvents } from './latest-events.server.ts';
import { perform } from './perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many events are shown. */
const EVENTS = 20;

export const load: PageServerLoad = async ({ parent, depends, locals: { actor }, params: { id } }) => {
	depends(`evaluation:${id}`);
	const { team } = await parent();
	if (actor === null || team === null) return { events: [], earlier: null, matters: [] };
	const { read } = database();
	const { municipality, year } = team.evaluation;
	const [events, results, matters] = await Promise.all([
		latestEvents(read, team.evaluation, EVENTS),
		earlierResultsOf(read, municipality.code),
		mattersFor(read, actor, team.evaluation, Date.now())
	]);
	const before = results.find((result) => result.year < year);
	const earlier: EarlierTold | null =
		before === undefined
			? null
			: { year: before.year, edition: before.editionId, total: before.total, areas: before.areas };
	return { events, earlier, matters };
};

function phaseFrom(text: string): Phase {
	const phase = phases.find((known) => known === text);
	if (phase === undefined) throw new Refused('bad-input', { field: 'to' });
	return phase;
}

export const actions = {
	changePhase: (event) =>
		perform(event, ({ db, actor, now, text }) =>
			changePhase(db, actor, { evaluation: event.params.id, to: phaseFrom(text('to')) }, now)
		)
} satisfies Actions;
