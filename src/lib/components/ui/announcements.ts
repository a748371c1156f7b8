/** Where any part of the interface leaves a sentence to be read out; the announcer in the layout listens. */
import type { Urgency } from './announce.ts';

type Listener = (sentence: string, urgency: Urgency) => void;

const listeners = new Set<Listener>();

export const announcements = {
	/** Calls back for each sentence from now on; returns what stops it. */
	listen(listener: Listener): () => void {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	}
};

/** Assertive: locked, released, access changed, connection lost, unsent edits. Polite: a remote score in focus, a reveal. */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
	for (const listener of listeners) listener(sentence, urgency);
}
