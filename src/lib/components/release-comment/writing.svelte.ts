/** What is being written on a release: where the form is open, and what has been typed at each place so far. */
import { SvelteMap } from 'svelte/reactivity';
import type { CommentKind } from '../../domain/comment.ts';
import type { ShownPlace } from '../../domain/shown-comment.ts';
import { placeKey } from './place-at.ts';

export class Typed {
	readonly place: ShownPlace;
	kind = $state<CommentKind>('error');
	body = $state('');

	constructor(place: ShownPlace) {
		this.place = place;
	}
}

/** Outlives the form: what is typed at one place is there when the form opens there again, or can't open any more. */
export class Writing {
	/** The key of the place where the form is open. */
	open = $state<string | null>(null);
	readonly #typed = new SvelteMap<string, Typed>();

	/** Where the form is open, with what is typed there. */
	get here(): Typed | null {
		return this.open === null ? null : (this.#typed.get(this.open) ?? null);
	}

	/** All that is typed and not saved. */
	get unsaved(): readonly Typed[] {
		return [...this.#typed.values()].filter(({ body }) => body.trim() !== '');
	}

	begin(place: ShownPlace): void {
		const key = placeKey(place);
		if (!this.#typed.has(key)) this.#typed.set(key, new Typed(place));
		this.open = key;
	}

	/** What is typed stays. */
	close(): void {
		this.open = null;
	}

	/** What was typed there is saved. A form that was opened elsewhere meanwhile stays, with what is typed in it. */
	done(place: ShownPlace): void {
		const key = placeKey(place);
		this.#typed.delete(key);
		if (this.open === key) this.close();
	}
}
