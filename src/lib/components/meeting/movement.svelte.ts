/** A reveal is seen as marks that fall, a closed round as marks that move from where they were. */
import type { QuestionReading } from '../workspace/question-reading.ts';

export interface Movement {
	readonly kind: 'drop' | 'slide' | null;
}

export function watchMovement(reading: () => QuestionReading | null): Movement {
	let before: { readonly question: string; readonly opened: boolean; readonly blind: boolean } | null = null;
	let kind = $state<Movement['kind']>(null);
	$effect(() => {
		const one = reading();
		if (one === null) return;
		const now = { question: one.question.id, opened: one.view.opened, blind: one.view.blindOpen };
		const was = before;
		before = now;
		if (was?.question !== now.question) kind = null;
		else if (!was.opened && now.opened) kind = 'drop';
		else if (was.blind && !now.blind) kind = 'slide';
	});
	return {
		get kind() {
			return kind;
		}
	};
}
