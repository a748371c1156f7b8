/** What the page of a merge table is told, and what its acts answer. */
import type { BulletSection, MergeTable } from '../../domain/merge.ts';
import type { Mark } from '../../domain/mark.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/evaluation.ts';

/** Somebody who proposed a bullet, also when they have left the team since. */
export interface Contributor extends Mark {
	readonly user: UserId;
	readonly name: string;
}

export interface ToldSection {
	readonly section: BulletSection;
	readonly table: MergeTable;
}

export const mergeActs = [
	'propose',
	'change',
	'takeBack',
	'move',
	'makeTheme',
	'word',
	'removeTheme',
	'write'
] as const;
export type MergeAct = (typeof mergeActs)[number];

/** How an act went, so that it is told where it was asked for, and nothing typed is lost. */
export interface MergeAnswer {
	readonly act: MergeAct;
	/** The candidate, the theme or the section that it was about. */
	readonly about: string;
	readonly refused: RefusalCode | null;
	readonly typed: string;
}
