/** Rows of the merge table. Times are milliseconds since 1970. */

import type { BulletSection } from '../../../src/lib/domain/merge.ts';

export type MergeTables = {
	theme: {
		id: string;
		evaluation_id: string;
		area: number;
		section: BulletSection;
		title: string;
		sentence: string;
		place: number;
		by: string;
		at: number;
		written_at: number | null;
		written_by: string | null;
	};
	candidate: {
		id: string;
		evaluation_id: string;
		area: number;
		section: BulletSection;
		author: string;
		body: string;
		question: string | null;
		theme_id: string | null;
		place: number;
		at: number;
	};
};
