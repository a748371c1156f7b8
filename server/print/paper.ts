/** What a press is given: a report, which it lays out itself, or an outline that is ready, as of minutes. */
import type { Report } from '../../src/lib/report/report.ts';
import { outlineOf, type Outline } from './outline/outline.ts';

export interface ReadyPaper {
	readonly outline: Outline;
	readonly language: Report['language'];
	/** When it is of, in milliseconds since 1970: the file is as old as what is in it. */
	readonly at: number;
}

export type Paper = Report | ReadyPaper;

export function isReady(paper: Paper): paper is ReadyPaper {
	return 'outline' in paper;
}

export function outlineOfPaper(paper: Paper): Outline {
	return isReady(paper) ? paper.outline : outlineOf(paper);
}

export function timeOfPaper(paper: Paper): number {
	return isReady(paper) ? paper.at : paper.version.at;
}
