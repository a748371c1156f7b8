/** Which of the workspace's keys was pressed. Never takes a key from a field, a control, or assistive technology. */
import type { KeyName } from './keys.ts';

/** What matters of a keyboard event. */
export interface Press {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly repeat: boolean;
	readonly isComposing: boolean;
	/** Where the focus is: in something one writes in, on something Enter presses, or neither. */
	readonly on: 'text' | 'control' | 'page';
}

export type Shortcut =
	| { readonly name: Exclude<KeyName, 'area' | 'digits'> }
	| { readonly name: 'area' | 'digits'; readonly digit: number };

const letters: Readonly<Record<string, Exclude<KeyName, 'area' | 'digits'>>> = {
	j: 'next',
	k: 'previous',
	'%': 'unit',
	m: 'rationale',
	e: 'evidence',
	h: 'handIn',
	f: 'follow',
	r: 'reserve',
	n: 'nextChange',
	p: 'preview',
	z: 'undo',
	'?': 'help'
};

/** How long G waits for its digit, in milliseconds. */
const chord = 1500;
/** Who writes presses the next key within so many milliseconds. */
const writing = 700;
/** Keys with which one leaves a field. */
const leaving: ReadonlySet<string> = new Set(['enter', 'escape', 'tab']);

/**
 * Reads presses one after the other. `now` in milliseconds; `lettersOff`: the person has turned single keys off. A field can
 * be taken from who writes in it, as when its question is agreed on: what they then write on is no key.
 */
export function shortcutReader(now: () => number): (press: Press, lettersOff: boolean) => Shortcut | null {
	let pressedG: number | null = null;
	let wrote: number | null = null;
	return (press, lettersOff) => {
		const key = press.key.toLowerCase();
		const writesOn = wrote !== null && now() - wrote <= writing;
		const modified = press.ctrlKey || press.altKey || press.metaKey;
		if (press.on === 'text') {
			if (leaving.has(key)) wrote = null;
			else if (key.length === 1 && !modified) wrote = now();
		} else if (writesOn) {
			wrote = now();
			return null;
		}
		const waiting = pressedG !== null && now() - pressedG <= chord;
		pressedG = null;
		if (press.on === 'text' || modified || press.repeat || press.isComposing || lettersOff) return null;
		if (key === 'g') {
			pressedG = now();
			return null;
		}
		if (/^[0-9]$/.test(key)) {
			const digit = Number(key);
			if (!waiting) return { name: 'digits', digit };
			return digit >= 1 && digit <= 8 ? { name: 'area', digit } : null;
		}
		if (key === 'enter') return press.on === 'page' ? { name: 'agree' } : null;
		const name = letters[key];
		return name === undefined ? null : { name };
	};
}

// A radio or a box takes arrows and space, no letters.
const writable =
	'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const pressable = 'a, button, summary, input, [role="tab"], [role="option"], [role="menuitem"]';

/** Where the target of an event stands. In an open dialog nothing of the page is reached. */
export function standsOn(target: EventTarget | null): Press['on'] {
	if (!(target instanceof Element)) return 'page';
	if (target.closest(`${writable}, dialog`) !== null) return 'text';
	return target.closest(pressable) === null ? 'page' : 'control';
}

/** What the reader wants to know of the event. It is to hear every press, also those that are somebody else's. */
export function pressOf({
	key,
	ctrlKey,
	altKey,
	metaKey,
	repeat,
	isComposing,
	target
}: KeyboardEvent): Press {
	return { key, ctrlKey, altKey, metaKey, repeat, isComposing, on: standsOn(target) };
}
