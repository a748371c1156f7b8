/** The words of a release that are selected in the page right now, and where a button for them fits. */
import { selectedWords, type Selected } from './selected-words.ts';
import { touchedPieces } from './touched-pieces.ts';

/** Between the words and the button, in pixels; a finger's handles need more. */
const GAP = { fine: 8, coarse: 30 };

export interface Choice extends Selected {
	/** Below the end of the words, in pixels from the corner of the section's text. */
	readonly left: number;
	readonly top: number;
	/** How much of its width is left for the button. */
	readonly room: number;
}

/** Attached to the element that the report is in. Null while a pointer is down: one is still selecting. */
export class WatchedSelection {
	choice = $state.raw<Choice | null>(null);

	readonly watch = (report: HTMLElement): (() => void) => {
		let pressed = false;
		let due = 0;
		const look = () => {
			cancelAnimationFrame(due);
			due = requestAnimationFrame(() => {
				// Who has come to the button with the keyboard still has the words selected.
				if (document.activeElement?.closest('.choose-words')) return;
				this.choice = pressed ? null : choiceIn(report);
			});
		};
		const press = () => void (pressed = true);
		const release = () => {
			pressed = false;
			look();
		};
		const page = new AbortController();
		const { signal } = page;
		document.addEventListener('selectionchange', look, { signal });
		report.addEventListener('pointerdown', press, { signal });
		document.addEventListener('pointerup', release, { signal });
		document.addEventListener('pointercancel', release, { signal });
		return () => {
			page.abort();
			cancelAnimationFrame(due);
		};
	};
}

function choiceIn(report: HTMLElement): Choice | null {
	const selection = document.getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const selected = selectedWords(touchedPieces(range, report));
	if (selected === null) return null;
	const text = report.querySelector(
		`.released-text[data-area="${selected.area}"][data-section="${selected.section}"]`
	);
	if (text === null) return null;
	const corner = text.getBoundingClientRect();
	const words = [...range.getClientRects()].findLast(
		({ width, top, bottom }) => width > 0 && top < corner.bottom && bottom > corner.top
	);
	const gap = matchMedia('(pointer: coarse)').matches ? GAP.coarse : GAP.fine;
	return {
		...selected,
		left: Math.max(0, (words?.left ?? corner.left) - corner.left),
		top: (words?.bottom ?? corner.bottom) - corner.top + gap,
		room: corner.width
	};
}
