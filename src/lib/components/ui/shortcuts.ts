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
	/** Where the focus is: in a line or a text that one writes in, in a dialog, on something Enter presses, or on none of it. */
	readonly on: 'line' | 'text' | 'dialog' | 'control' | 'page';
	/** What one writes in there. */
	readonly field: Field | null;
}

interface Field {
	readonly isConnected: boolean;
	matches(selector: string): boolean;
}

export type Shortcut =
	| { readonly name: Exclude<KeyName, 'area' | 'digits'> }
	| { readonly name: 'area' | 'digits'; readonly digit: number }
	/** A letter of who writes on where a field was: it does nothing, and scrolls nothing. */
	| { readonly name: 'written' };

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
/** Who writes presses the next key within so many milliseconds, also one who looks for each. */
const writing = 1500;

/** From who wrote in it; else they left it themselves. */
function isTaken(field: Field): boolean {
	return !field.isConnected || field.matches(':disabled, [contenteditable="false"]');
}

function leavesField({ key, on, isComposing }: Press): boolean {
	return key === 'Escape' || key === 'Tab' || (key === 'Enter' && on === 'line' && !isComposing);
}

/**
 * A field can be taken from who writes in it, as when its question is agreed on. Tells whether a press is of somebody who
 * writes on all the same. `now` in milliseconds.
 */
function writingReader(now: () => number): (press: Press) => boolean {
	let wrote: { readonly field: Field; readonly at: number } | null = null;
	return (press) => {
		const modified = press.ctrlKey || press.altKey || press.metaKey;
		if (press.field !== null) {
			if (leavesField(press)) wrote = null;
			else if (!modified) wrote = { field: press.field, at: now() };
			return false;
		}
		if (press.on === 'dialog' || wrote === null || now() - wrote.at > writing) return false;
		if (press.key === 'Escape' || press.key === 'Tab' || !isTaken(wrote.field)) wrote = null;
		else if (press.key.length === 1 && !modified) wrote = { ...wrote, at: now() };
		return wrote !== null;
	};
}

/**
 * Reads presses one after the other. `now` in milliseconds; `lettersOff`: the person has turned single keys off.
 */
export function shortcutReader(now: () => number): (press: Press, lettersOff: boolean) => Shortcut | null {
	const writesOn = writingReader(now);
	let pressedG: number | null = null;
	return (press, lettersOff) => {
		const key = press.key.toLowerCase();
		const isWritten = writesOn(press);
		const waiting = pressedG !== null && now() - pressedG <= chord;
		pressedG = null;
		const modified = press.ctrlKey || press.altKey || press.metaKey;
		const elsewhere = press.on !== 'page' && press.on !== 'control';
		if (elsewhere || modified || press.isComposing) return null;
		if (isWritten) return press.key.length === 1 ? { name: 'written' } : null;
		if (press.repeat || lettersOff) return null;
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

function fieldOf(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest(writable) : null;
}

/** Where the target of an event stands. In an open dialog nothing of the page is reached. */
export function standsOn(target: EventTarget | null): Press['on'] {
	if (!(target instanceof Element)) return 'page';
	const field = fieldOf(target);
	if (field !== null) return field.matches('input, select') ? 'line' : 'text';
	if (target.closest('dialog') !== null) return 'dialog';
	return target.closest(pressable) === null ? 'page' : 'control';
}

/** What the reader wants to know of the event. It is to hear every press, also those that are somebody else's. */
export function pressOf(event: KeyboardEvent): Press {
	const { ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
	// What fills in fields by itself sends events of that name that are no keys.
	const key = event instanceof KeyboardEvent ? event.key : '';
	return { key, ctrlKey, altKey, metaKey, repeat, isComposing, on: standsOn(target), field: fieldOf(target) };
}
