/** The keys of the workspace, in the order they are listed. */
import type { Words } from '$lib/words/words.ts';

export type KeyName = keyof Words['keys']['what'];

/** Each item is a key on the keyboard; what stands together in a list is pressed one after the other. */
export const keyList: readonly { readonly name: KeyName; readonly keys: readonly string[] }[] = [
	{ name: 'next', keys: ['J'] },
	{ name: 'previous', keys: ['K'] },
	{ name: 'digits', keys: ['0–9'] },
	{ name: 'unit', keys: ['%'] },
	{ name: 'rationale', keys: ['M'] },
	{ name: 'evidence', keys: ['E'] },
	{ name: 'handIn', keys: ['H'] },
	{ name: 'area', keys: ['G', '1–8'] },
	{ name: 'follow', keys: ['F'] },
	{ name: 'agree', keys: ['Enter'] },
	{ name: 'reserve', keys: ['R'] },
	{ name: 'nextChange', keys: ['N'] },
	{ name: 'comment', keys: ['Ctrl+Alt+M'] },
	{ name: 'reference', keys: ['Ctrl+Alt+R'] },
	{ name: 'star', keys: ['Ctrl+Alt+G'] },
	{ name: 'preview', keys: ['P'] },
	{ name: 'undo', keys: ['Z'] },
	{ name: 'help', keys: ['?'] }
];
