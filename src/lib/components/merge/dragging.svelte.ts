/** What the parts of a merge table share, and moving by drag: a drop fills in and posts the form that keys use too. */
import type { Attachment } from 'svelte/attachments';
import { createContext } from 'svelte';
import type { Question } from '../../domain/instrument.ts';
import type { Theme } from '../../domain/merge.ts';
import type { Words } from '../../words/words.ts';
import type { Contributor, MergeAnswer } from './told-merge.ts';

export interface MergeDesk {
	people(): readonly Contributor[];
	me(): string;
	themes(): readonly Theme[];
	questions(): readonly Question[];
	mayMerge(): boolean;
	answer(): MergeAnswer | null;
	words(): Words;
	/** The candidate that is being dragged; null while none is. */
	dragged: string | null;
	/** The candidate that was moved last: where it is drawn anew the focus goes. */
	moved: string | null;
}

const [theTable, setContext] = createContext<MergeDesk>();
export { theTable };

export function setTable(given: Omit<MergeDesk, 'dragged' | 'moved'>): MergeDesk {
	let dragged: string | null = $state(null);
	return setContext({
		...given,
		moved: null,
		get dragged() {
			return dragged;
		},
		set dragged(id) {
			dragged = id;
		}
	});
}

/** The id of a candidate's form for moving, where a drop is filled in. */
export const moveForm = (candidate: string) => `move-${candidate}`;

/** Takes candidates that are dropped: into the theme, or with null out of every theme; before the one given, or last. */
export function dropPlace(
	desk: MergeDesk,
	theme: string | null,
	before: string | null = null
): Attachment<HTMLElement> {
	return (element) => {
		const over = (event: DragEvent) => {
			if (desk.dragged === null || desk.dragged === before) return;
			event.preventDefault();
			event.stopPropagation();
			element.classList.add('taking');
		};
		const away = () => element.classList.remove('taking');
		const drop = (event: DragEvent) => {
			away();
			if (desk.dragged === null) return;
			event.preventDefault();
			event.stopPropagation();
			post(desk.dragged, theme, before);
			desk.dragged = null;
		};
		element.addEventListener('dragover', over);
		element.addEventListener('dragleave', away);
		element.addEventListener('drop', drop);
		return () => {
			element.removeEventListener('dragover', over);
			element.removeEventListener('dragleave', away);
			element.removeEventListener('drop', drop);
		};
	};
}

/** Posts the candidate's own form for moving, as if it had been filled in by hand. */
export function post(candidate: string, theme: string | null, before: string | null): void {
	const form = document.getElementById(moveForm(candidate));
	if (!(form instanceof HTMLFormElement)) return;
	const fields = { theme: theme ?? '', before: before ?? '' };
	for (const [name, value] of Object.entries(fields)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
	}
	form.requestSubmit();
}
