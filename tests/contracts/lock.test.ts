/** Locking and unlocking a version, the same on both databases. */

import { onBothDatabases } from './databases.ts';
import { locking } from './lock/locking.ts';
import { unlocking } from './lock/unlocking.ts';

onBothDatabases((subject) => {
	locking(subject);
	unlocking(subject);
});
