/** The control room: what was done lately, the earlier result, the locked report, and the step between phases. */
import { phases, type Phase } from '$lib/domain/phase.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { pointsOf } from '$lib/report/earlier-report.ts';
import { database } from '$server/db/connect.ts';
import { earlierNow } from '$server/use-cases/earlier-now.ts';
import { mattersFor } from '$server/use-cases/matters.ts';
import { changePhase } from '$server/use-cases/change-phase.ts';
import { evidenceKindsKnown } from './evidence-kinds.server.ts';
import { evaluationAskedFor } from './asked-for.server.ts';
import { latestEvents } from './latest-events.server.ts';
import { perform } from './perform.server.ts';
import { requestsTold } from './requests-told.server.ts';
import { lockedReportFor } from './versions/[n]/report/report-asked-for.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many events are shown. */
const EVENTS = 20;

export const load: PageServerLoad = async ({ parent, depends, locals: { actor }, params: { id } }) => {
	depends(`evaluation:${id}`);
	const { team } = await parent();
	const { read } = database();
	const nothing = { events: [], earlier: null, matters: [], evidenceKinds: null };
	if (actor === null) return { ...nothing, report: null, requests: null };
	if (team === null) {
		const evaluation = await evaluationAskedFor(read, actor, id);
		const report = await lockedReportFor(read, actor, evaluation);
		const requests = await requestsTold(read, actor, evaluation, Date.now());
		return { ...nothing, report, requests };
	}
	const [report, events, before, matters, evidenceKinds] = await Promise.all([
		lockedReportFor(read, actor, team.evaluation),
		latestEvents(read, team.evaluation, EVENTS),
		earlierNow(read, team.evaluation),
		mattersFor(read, actor, team.evaluation, Date.now()),
		evidenceKindsKnown(read, actor, team.evaluation)
	]);
	return { events, earlier: before && pointsOf(before), matters, report, requests: null, evidenceKinds };
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
