// One person has one caret, in one section. Lexical's binding wants an awareness for each editor, so each gets
// a view of the shared one that shows only its own section.
import type { Provider, ProviderAwareness, UserState } from '@lexical/yjs';
import type { Awareness } from 'y-protocols/awareness';
import {
	createAbsolutePositionFromRelativePosition,
	createRelativePositionFromTypeIndex,
	type RelativePosition
} from 'yjs';
import { type CursorField, cursorField } from './cursor-field.ts';

function fromField(field: CursorField): UserState {
	const { anchorPos, focusPos, focusing } = field;
	return { anchorPos, focusPos, focusing, name: '', color: '', awarenessData: {} };
}

/**
 * A caret stays behind the letter it was put after: words that another writes at the same spot then come after one's
 * own instead of between them.
 */
function stickingLeft(
	position: RelativePosition | null,
	awareness: Awareness | null
): RelativePosition | null {
	if (position === null || awareness === null) return position;
	const place = createAbsolutePositionFromRelativePosition(position, awareness.doc);
	return place === null ? position : createRelativePositionFromTypeIndex(place.type, place.index, -1);
}

/**
 * The awareness one section's editor sees. Others' carets are drawn by `showCarets`, so `getStates` is empty.
 * Without an awareness (on the server) nothing is told.
 */
function sectionAwareness(awareness: Awareness | null, section: string): ProviderAwareness {
	const own = (): CursorField | null => cursorField(awareness?.getLocalState() ?? null, section);
	const tell = (state: UserState | null): void => {
		const here = own() !== null;
		if (state === null) {
			if (here) awareness?.setLocalStateField('cursor', null);
			return;
		}
		if (!here && !state.focusing) return;
		const { focusing } = state;
		const anchorPos = stickingLeft(state.anchorPos, awareness);
		const focusPos = stickingLeft(state.focusPos, awareness);
		awareness?.setLocalStateField('cursor', { section, anchorPos, focusPos, focusing });
	};
	return {
		getLocalState: () => {
			const field = own();
			return field === null ? null : fromField(field);
		},
		getStates: () => new Map(),
		setLocalState: tell,
		setLocalStateField: (name, value) => {
			const field = own();
			if (field !== null) tell({ ...fromField(field), [name]: value });
		},
		on: () => {},
		off: () => {}
	};
}

/** What the binding calls a provider: the section's view of the awareness, and no connection of its own. */
export function sectionProvider(awareness: Awareness | null, section: string): Provider {
	return {
		awareness: sectionAwareness(awareness, section),
		connect: () => {},
		disconnect: () => {},
		on: () => {},
		off: () => {}
	};
}

/** Tells that the own caret has come to this section, or that the section has lost the focus. */
export function tellFocus(provider: Provider, focusing: boolean): void {
	const state = provider.awareness.getLocalState();
	const none = { anchorPos: null, focusPos: null, name: '', color: '', awarenessData: {} };
	provider.awareness.setLocalState({ ...(state ?? none), focusing });
}
