/** English, with the keys of the Swedish source. */
import { agreement } from './en/agreement.ts';
import { app } from './en/app.ts';
import { areas } from './en/areas.ts';
import { badges } from './en/badges.ts';
import { blindRounds } from './en/blind-rounds.ts';
import { comments } from './en/comments.ts';
import { conflicts } from './en/conflicts.ts';
import { consensus } from './en/consensus.ts';
import { contactComments } from './en/contact-comments.ts';
import { controlRoom } from './en/control-room.ts';
import { coverage } from './en/coverage.ts';
import { createEvaluation } from './en/create-evaluation.ts';
import { errors } from './en/errors.ts';
import { evidenceDock } from './en/evidence-dock.ts';
import { evaluations } from './en/evaluations.ts';
import { events } from './en/events.ts';
import { evidence } from './en/evidence.ts';
import { handIn } from './en/hand-in.ts';
import { homeMunicipality } from './en/home-municipality.ts';
import { home } from './en/home.ts';
import { interviews } from './en/interviews.ts';
import { invitation } from './en/invitation.ts';
import { keys } from './en/keys.ts';
import { letters } from './en/letters.ts';
import { live } from './en/live.ts';
import { lock } from './en/lock.ts';
import { meeting } from './en/meeting.ts';
import { method } from './en/method.ts';
import { merge } from './en/merge.ts';
import { minutes } from './en/minutes.ts';
import { narrative } from './en/narrative.ts';
import { notes } from './en/notes.ts';
import { notices } from './en/notices.ts';
import { numbers } from './en/numbers.ts';
import { offline } from './en/offline.ts';
import { olderReport } from './en/older-report.ts';
import { panel } from './en/panel.ts';
import { phases } from './en/phases.ts';
import { plot } from './en/plot.ts';
import { pointsOverview } from './en/points-overview.ts';
import { print } from './en/print.ts';
import { references } from './en/references.ts';
import { projector } from './en/projector.ts';
import { refusal } from './en/refusal.ts';
import { release } from './en/release.ts';
import { report } from './en/report.ts';
import { reportCharts } from './en/report-charts.ts';
import { requests } from './en/requests.ts';
import { retention } from './en/retention.ts';
import { reveal } from './en/reveal.ts';
import { roles } from './en/roles.ts';
import { saved } from './en/saved.ts';
import { score } from './en/score.ts';
import { settings } from './en/settings.ts';
import { signIn } from './en/sign-in.ts';
import { standardTexts } from './en/standard-texts.ts';
import { states } from './en/states.ts';
import { team } from './en/team.ts';
import { training } from './en/training.ts';
import { unsent } from './en/unsent.ts';
import { versions } from './en/versions.ts';
import { workspace } from './en/workspace.ts';
import type { Words } from './sv.ts';

export const en: Words = {
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
