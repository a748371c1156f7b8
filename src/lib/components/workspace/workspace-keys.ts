/** Which command a key means in the workspace. Never steals from text fields, and single keys can be turned off. */

export type Command =
	| {
			readonly kind:
				'next' | 'previous' | 'unit' | 'rationale' | 'hand-in' | 'reserve' | 'enter' | 'undo' | 'help';
	  }
	/** The digit itself is left to the field that gets the focus. */
	| { readonly kind: 'digit' }
	| { readonly kind: 'area'; readonly area: number }
	/** G was pressed: the next digit is an area. */
	| { readonly kind: 'await-area' };

export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	/** The caret is in something one writes in. */
	readonly writing: boolean;
	/** The focus is on something that Enter or space works on by itself. */
	readonly onControl: boolean;
}

const letters: Readonly<Record<string, Exclude<Command['kind'], 'area'>>> = {
	j: 'next',
	k: 'previous',
	'%': 'unit',
	m: 'rationale',
	h: 'hand-in',
	r: 'reserve',
	z: 'undo',
	g: 'await-area',
	'?': 'help'
};

/** `awaitingArea`: G was the key before. Null: the key is not ours. */
export function commandOf(pressed: Pressed, singleKeys: boolean, awaitingArea: boolean): Command | null {
	const { key, writing, onControl } = pressed;
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || writing) return null;
	if (key === 'Enter') return onControl ? null : { kind: 'enter' };
	if (!singleKeys) return null;
	if (/^[0-9]$/.test(key)) {
		if (!awaitingArea) return { kind: 'digit' };
		return key === '0' || key === '9' ? null : { kind: 'area', area: Number(key) };
	}
	const kind = letters[key.toLowerCase()];
	return kind === undefined ? null : { kind };
}

const TEXT_INPUTS = new Set(['text', 'email', 'search', 'url', 'tel', 'password', 'number', '']);

/** What a key press met. */
export function pressedOn(event: KeyboardEvent): Pressed {
	const target = event.target instanceof HTMLElement ? event.target : null;
	const isText = target instanceof HTMLInputElement && TEXT_INPUTS.has(target.type);
	return {
		key: event.key,
		ctrlKey: event.ctrlKey,
		metaKey: event.metaKey,
		altKey: event.altKey,
		writing: isText || target instanceof HTMLTextAreaElement || (target?.isContentEditable ?? false),
		onControl:
			target?.closest('a, button, input, select, textarea, summary, [role="tab"], [role="toolbar"]') != null
	};
}
