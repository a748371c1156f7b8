/** Acts on rows and documents, the same on both databases. */

import { sealedActs } from './acts/sealed.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases((subject) => {
	sealedActs(subject);
});
