/** The notes of an interview as a page reads them, and where the others' carets stand in them. */
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { notesRoot } from '../document/names.ts';
import { notesText } from '../document/notes.ts';
import type { Reading } from './readings.svelte.ts';
import { peopleIn, type Here } from './people-here.ts';

/** The shared text itself, for a field to be bound to. */
export function textOfNotes(doc: Y.Doc, interview: string): Y.Text {
	return doc.getText(notesRoot(interview));
}

export function readNotes(doc: Y.Doc, interview: string): Reading<string> {
	const text = textOfNotes(doc, interview);
	const subscribe = createSubscriber((update) => {
		text.observe(update);
		return () => text.unobserve(update);
	});
	return {
		get current() {
			subscribe();
			return notesText(doc, interview);
		}
	};
}

export interface Caret extends Here {
	/** In the text as it is now. */
	readonly place: number;
}

const FIELD = 'caret';

/** Tells the others where the own caret stands; null when it stands nowhere. */
export function tellCaret(awareness: Awareness, text: Y.Text, place: number | null): void {
	const told = place === null ? null : Y.createRelativePositionFromTypeIndex(text, place);
	awareness.setLocalStateField(FIELD, told === null ? null : Y.relativePositionToJSON(told));
}

/** The others' carets; what is no place in these notes is nowhere. */
export function readCarets(awareness: Awareness, doc: Y.Doc, interview: string): Reading<readonly Caret[]> {
	const text = textOfNotes(doc, interview);
	const subscribe = createSubscriber((update) => {
		awareness.on('change', update);
		text.observe(update);
		return () => {
			awareness.off('change', update);
			text.unobserve(update);
		};
	});
	return {
		get current() {
			subscribe();
			return [...awareness.getStates()].flatMap(([client, state]) => {
				const [here] = client === awareness.clientID ? [] : peopleIn([state]);
				const place = here === undefined ? null : placeIn(state[FIELD], doc, text);
				return here === undefined || place === null ? [] : [{ ...here, place }];
			});
		}
	};
}

function placeIn(told: unknown, doc: Y.Doc, text: Y.Text): number | null {
	if (typeof told !== 'object' || told === null) return null;
	try {
		const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(told), doc);
		return found?.type === text ? found.index : null;
	} catch {
		// Whatever another page told as its place, it is none.
		return null;
	}
}
