// Draws the others' carets over a section, and their marks in the gutter beside the paragraph they stand in.
// Nothing drawn here takes part in the layout of the text, takes a click, or is read aloud.
import type { BindingV2 } from '@lexical/yjs';
import type { Awareness } from 'y-protocols/awareness';
import { $caretPlace, type CaretPlace } from './caret-place.ts';
import { type CursorField, cursorField } from './cursor-field.ts';
import { type Person, personIn } from './person.ts';
import { personMark } from './person-mark.ts';

interface Drawn {
	look: string;
	caret: HTMLElement;
	mark: HTMLElement;
}

/** Marks in one gutter that would lie on each other stand this many pixels apart. */
const markStep = 22;

function draw(person: Person): Drawn {
	const caret = document.createElement('span');
	caret.className = `their-caret who-${person.tone}`;
	const name = document.createElement('span');
	name.className = 'their-name';
	const words = document.createElement('span');
	words.textContent = person.name;
	name.append(words);
	caret.append(name);
	const mark = document.createElement('span');
	mark.className = `their-mark who-${person.tone}`;
	mark.append(personMark(person));
	return { look: JSON.stringify(person), caret, mark };
}

function put(element: HTMLElement, x: number, y: number): void {
	element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}

/**
 * Keeps `layer` (positioned, the size of the text) showing where the others are in `section`.
 * Returns what stops it and empties the layer.
 */
export function showCarets(
	binding: BindingV2,
	awareness: Awareness,
	section: string,
	layer: HTMLElement
): () => void {
	const drawn = new Map<number, Drawn>();
	let frame = 0;

	function drawnFor(client: number, person: Person): Drawn {
		const before = drawn.get(client);
		if (before !== undefined && before.look === JSON.stringify(person)) return before;
		if (before !== undefined) forget(client, before);
		const fresh = draw(person);
		drawn.set(client, fresh);
		layer.append(fresh.caret, fresh.mark);
		return fresh;
	}

	function forget(client: number, one: Drawn): void {
		one.caret.remove();
		one.mark.remove();
		drawn.delete(client);
	}

	function place(one: Drawn, at: CaretPlace, taken: Map<number, number>): void {
		const ground = layer.getBoundingClientRect();
		put(one.caret, at.x - ground.left, at.top - ground.top);
		one.caret.style.setProperty('height', `${Math.round(at.height)}px`);
		const line = Math.round(at.block.getBoundingClientRect().top - ground.top);
		const before = taken.get(line) ?? 0;
		taken.set(line, before + 1);
		put(one.mark, 0, line + before * markStep);
	}

	function redraw(): void {
		frame = 0;
		const here = new Map<number, { person: Person; cursor: CursorField }>();
		for (const [client, state] of awareness.getStates()) {
			const cursor = client === awareness.clientID ? null : cursorField(state, section);
			const person = cursor?.focusing === true ? personIn(state) : null;
			if (cursor !== null && person !== null) here.set(client, { person, cursor });
		}
		for (const [client, one] of drawn) if (!here.has(client)) forget(client, one);
		const taken = new Map<number, number>();
		for (const [client, { person, cursor }] of here) {
			const at = binding.editor.read('latest', () => $caretPlace(binding, cursor));
			const one = drawnFor(client, person);
			one.caret.hidden = at === null;
			one.mark.hidden = at === null;
			if (at !== null) place(one, at, taken);
		}
	}

	function soon(): void {
		if (frame === 0) frame = requestAnimationFrame(redraw);
	}

	awareness.on('change', soon);
	const stopListening = binding.editor.registerUpdateListener(soon);
	const size = new ResizeObserver(soon);
	size.observe(layer);
	soon();
	return () => {
		cancelAnimationFrame(frame);
		awareness.off('change', soon);
		stopListening();
		size.disconnect();
		for (const [client, one] of drawn) forget(client, one);
	};
}
