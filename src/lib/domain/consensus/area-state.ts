/** The state of an area: the state of the question that needs most attention. */
import type { State } from './state.ts';

const byAttention: readonly State[] = ['reopened', 'diverging', 'waiting', 'near'];
const sealed: readonly State[] = ['untouched', 'in-progress', 'ready'];
const settling: readonly State[] = ['aligned', 'agreed', 'locked', 'not-assessed'];

/** `not-assessed` without questions. A mixture of sealed states is `in-progress`. */
export function areaStateOf(questions: readonly State[]): State {
	const present = new Set(questions);
	const urgent = byAttention.find((state) => present.has(state));
	if (urgent !== undefined) return urgent;
	const hidden = sealed.filter((state) => present.has(state));
	if (hidden.length > 1) return 'in-progress';
	return hidden[0] ?? settling.find((state) => present.has(state)) ?? 'not-assessed';
}
