/** Swedish, the source: its shape is the type that every other language fills. */
import { agreement } from './sv/agreement.ts';
import { app } from './sv/app.ts';
import { areas } from './sv/areas.ts';
import { badges } from './sv/badges.ts';
import { blindRounds } from './sv/blind-rounds.ts';
import { comments } from './sv/comments.ts';
import { conflicts } from './sv/conflicts.ts';
import { consensus } from './sv/consensus.ts';
import { contactComments } from './sv/contact-comments.ts';
import { controlRoom } from './sv/control-room.ts';
import { coverage } from './sv/coverage.ts';
import { createEvaluation } from './sv/create-evaluation.ts';
import { errors } from './sv/errors.ts';
import { evidenceDock } from './sv/evidence-dock.ts';
import { evaluations } from './sv/evaluations.ts';
import { events } from './sv/events.ts';
import { evidence } from './sv/evidence.ts';
import { handIn } from './sv/hand-in.ts';
import { homeMunicipality } from './sv/home-municipality.ts';
import { home } from './sv/home.ts';
import { interviews } from './sv/interviews.ts';
import { invitation } from './sv/invitation.ts';
import { keys } from './sv/keys.ts';
import { letters } from './sv/letters.ts';
import { live } from './sv/live.ts';
import { lock } from './sv/lock.ts';
import { meeting } from './sv/meeting.ts';
import { method } from './sv/method.ts';
import { merge } from './sv/merge.ts';
import { minutes } from './sv/minutes.ts';
import { narrative } from './sv/narrative.ts';
import { notes } from './sv/notes.ts';
import { notices } from './sv/notices.ts';
import { numbers } from './sv/numbers.ts';
import { offline } from './sv/offline.ts';
import { olderReport } from './sv/older-report.ts';
import { panel } from './sv/panel.ts';
import { phases } from './sv/phases.ts';
import { plot } from './sv/plot.ts';
import { pointsOverview } from './sv/points-overview.ts';
import { print } from './sv/print.ts';
import { references } from './sv/references.ts';
import { projector } from './sv/projector.ts';
import { refusal } from './sv/refusal.ts';
import { release } from './sv/release.ts';
import { report } from './sv/report.ts';
import { reportCharts } from './sv/report-charts.ts';
import { requests } from './sv/requests.ts';
import { retention } from './sv/retention.ts';
import { reveal } from './sv/reveal.ts';
import { roles } from './sv/roles.ts';
import { saved } from './sv/saved.ts';
import { score } from './sv/score.ts';
import { settings } from './sv/settings.ts';
import { signIn } from './sv/sign-in.ts';
import { standardTexts } from './sv/standard-texts.ts';
import { states } from './sv/states.ts';
import { team } from './sv/team.ts';
import { training } from './sv/training.ts';
import { unsent } from './sv/unsent.ts';
import { versions } from './sv/versions.ts';
import { workspace } from './sv/workspace.ts';

export const sv = {
	agreement,
	app,
	areas,
	badges,
	blindRounds,
	comments,
	conflicts,
	consensus,
	contactComments,
	controlRoom,
	coverage,
	createEvaluation,
	errors,
	evidenceDock,
	evaluations,
	events,
	evidence,
	handIn,
	home,
	homeMunicipality,
	interviews,
	invitation,
	keys,
	letters,
	live,
	lock,
	meeting,
	method,
	merge,
	minutes,
	narrative,
	notes,
	notices,
	numbers,
	offline,
	olderReport,
	panel,
	phases,
	plot,
	pointsOverview,
	print,
	references,
	projector,
	refusal,
	release,
	report,
	reportCharts,
	requests,
	retention,
	reveal,
	roles,
	saved,
	score,
	settings,
	signIn,
	standardTexts,
	states,
	team,
	training,
	unsent,
	versions,
	workspace
};

export type Words = typeof sv;
