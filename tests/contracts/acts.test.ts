/** Acts on rows and documents, the same on both databases. */

import { actsOnAgreement } from './acts/agreement.ts';
import { frameOfActs } from './acts/frame.ts';
import { meetings } from './acts/meeting.ts';
import { minutesOfActs } from './acts/minutes.ts';
import { olderReports } from './acts/older-reports.ts';
import { storedResults } from './acts/results.ts';
import { actsOnRounds } from './acts/rounds.ts';
import { sealedActs } from './acts/sealed.ts';
import { actsOnSettings } from './acts/settings.ts';
import { actsOnTeams } from './acts/team.ts';
import { trainings } from './acts/training.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	frameOfActs(subject);
	actsOnTeams(subject);
	sealedActs(subject);
	actsOnRounds(subject);
	actsOnAgreement(subject);
	actsOnSettings(subject);
	storedResults(subject);
	meetings(subject);
	minutesOfActs(subject);
	trainings(subject);
	olderReports(subject);
});
