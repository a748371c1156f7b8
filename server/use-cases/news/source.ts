/** Where news come from: each source tells of one kind of thing, between two moments. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../../src/lib/domain/evaluation.ts';
import type { News } from '../../../src/lib/domain/news.ts';
import type { Position } from '../../../src/lib/domain/visit.ts';
import type { Schema } from '../../db/tables/index.ts';

export interface Asked {
	readonly db: Kysely<Schema>;
	readonly evaluation: Evaluation;
	/** Whose news: what they did themselves isn't among them. */
	readonly actor: Actor;
	/** News came after this … */
	readonly since: Position;
	/** … and not after this. */
	readonly until: Position;
}

/** In any order. */
export type Source = (asked: Asked) => Promise<readonly News[]>;
