/** Norwegian Bokmål, with the keys of the Swedish source. */
import { agreement } from './nb/agreement.ts';
import { app } from './nb/app.ts';
import { areas } from './nb/areas.ts';
import { badges } from './nb/badges.ts';
import { blindRounds } from './nb/blind-rounds.ts';
import { comments } from './nb/comments.ts';
import { conflicts } from './nb/conflicts.ts';
import { consensus } from './nb/consensus.ts';
import { contactComments } from './nb/contact-comments.ts';
import { controlRoom } from './nb/control-room.ts';
import { coverage } from './nb/coverage.ts';
import { createEvaluation } from './nb/create-evaluation.ts';
import { errors } from './nb/errors.ts';
import { evidenceDock } from './nb/evidence-dock.ts';
import { evaluations } from './nb/evaluations.ts';
import { events } from './nb/events.ts';
import { evidence } from './nb/evidence.ts';
import { handIn } from './nb/hand-in.ts';
import { homeMunicipality } from './nb/home-municipality.ts';
import { home } from './nb/home.ts';
import { interviews } from './nb/interviews.ts';
import { invitation } from './nb/invitation.ts';
import { keys } from './nb/keys.ts';
import { letters } from './nb/letters.ts';
import { live } from './nb/live.ts';
import { lock } from './nb/lock.ts';
import { meeting } from './nb/meeting.ts';
import { method } from './nb/method.ts';
import { merge } from './nb/merge.ts';
import { minutes } from './nb/minutes.ts';
import { narrative } from './nb/narrative.ts';
import { notes } from './nb/notes.ts';
import { notices } from './nb/notices.ts';
import { numbers } from './nb/numbers.ts';
import { offline } from './nb/offline.ts';
import { olderReport } from './nb/older-report.ts';
import { panel } from './nb/panel.ts';
import { phases } from './nb/phases.ts';
import { plot } from './nb/plot.ts';
import { pointsOverview } from './nb/points-overview.ts';
import { print } from './nb/print.ts';
import { references } from './nb/references.ts';
import { projector } from './nb/projector.ts';
import { refusal } from './nb/refusal.ts';
import { release } from './nb/release.ts';
import { report } from './nb/report.ts';
import { reportCharts } from './nb/report-charts.ts';
import { requests } from './nb/requests.ts';
import { retention } from './nb/retention.ts';
import { reveal } from './nb/reveal.ts';
import { roles } from './nb/roles.ts';
import { saved } from './nb/saved.ts';
import { score } from './nb/score.ts';
import { settings } from './nb/settings.ts';
import { signIn } from './nb/sign-in.ts';
import { standardTexts } from './nb/standard-texts.ts';
import { states } from './nb/states.ts';
import { team } from './nb/team.ts';
import { training } from './nb/training.ts';
import { unsent } from './nb/unsent.ts';
import { versions } from './nb/versions.ts';
import { workspace } from './nb/workspace.ts';
import type { Words } from './sv.ts';

export const nb: Words = {
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
