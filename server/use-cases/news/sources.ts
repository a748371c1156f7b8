/** All sources of news. A new kind of thing that people want to hear of is one more line here. */

import { newsFromActs } from './from-acts.ts';
import { newsFromComments } from './from-comments.ts';
import { newsFromDocument } from './from-document.ts';
import { newsFromEvidence } from './from-evidence.ts';
import type { Source } from './source.ts';

export const sources: readonly Source[] = [
	newsFromActs,
	newsFromDocument,
	newsFromComments,
	newsFromEvidence
];
