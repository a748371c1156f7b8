/** Goes to a comment in the panel, as somebody who asked for it does. */
import { tick } from 'svelte';
import type { CommentDesk } from '../comment/comment-desk.svelte.ts';

export async function lookAt(comments: CommentDesk, id: string): Promise<void> {
	comments.show(id);
	await tick();
	const shown = document.getElementById(`comment-${id}`);
	shown?.focus({ preventScroll: true });
	shown?.scrollIntoView({ block: 'nearest' });
}

/** Goes to a place on the page by its element's id. */
export async function goTo(id: string): Promise<void> {
	await tick();
	const place = document.getElementById(id);
	place?.focus({ preventScroll: true });
	place?.scrollIntoView({ block: 'center' });
}
