/** Which questions of the open area have points that are newer than its text. */
import { untrack } from 'svelte';
import { SECTIONS } from '../../editor/section.ts';
import { readNewer } from '../../live/newer-reading.ts';
import { onText } from '../../live/text-watch.ts';
import type { Desk } from './desk.svelte.ts';

/** Call while a component is set up. Asked anew whenever something is agreed on or reopened; whoever writes answers it. */
export function watchNewerPoints(desk: Desk): { readonly current: readonly string[] } {
	let newer = $state.raw<readonly string[]>([]);
	const asked = $derived({
		evaluation: desk.facts.evaluation.id,
		area: desk.reading.area.number,
		agreed: desk.reading.questions.flatMap(({ agreed }) => agreed?.id ?? []).join(' ')
	});
	// By its words, so that another reading of the same agreements asks nothing.
	const key = $derived(`${asked.evaluation} ${asked.area} ${asked.agreed}`);
	$effect(() => {
		void key;
		const { evaluation, area, agreed } = untrack(() => asked);
		newer = [];
		if (agreed === '') return;
		let gone = false;
		void readNewer(evaluation, area).then((questions) => {
			if (!gone) newer = questions;
		});
		return () => (gone = true);
	});
	$effect(() => {
		if (newer.length === 0 || !desk.room.shared.ready) return;
		const { doc } = desk.room.shared;
		return onText(doc, desk.reading.area.number, SECTIONS, () => (newer = []));
	});
	return {
		get current() {
			return newer;
		}
	};
}
