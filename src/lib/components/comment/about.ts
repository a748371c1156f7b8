/** What a comment is about, in words. */
import type { Landing } from '../../domain/anchor.ts';
import type { Words } from '../../words/words.ts';

export function aboutOf(landing: Landing, { comments, narrative }: Words): string {
	const { about } = comments;
	switch (landing.on) {
		case 'area':
			return about.area(landing.area);
		case 'question':
			return about.question(landing.question);
		case 'section':
			return about.section(narrative.sections[landing.section]);
		case 'words':
			return about.words(narrative.sections[landing.section]);
		case 'orphan':
			return about.lost(narrative.sections[landing.section]);
	}
}
