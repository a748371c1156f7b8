// The buttons of the toolbar, in the order they stand.
import type { SectionState } from '$lib/editor/section-state';
import type { TextAct } from '$lib/editor/text-acts';

export interface Tool {
	name: ToolName;
	keys: string;
	/** Undefined for a button that does something once and is never pressed. */
	pressed?: (state: SectionState) => boolean;
	usable: (state: SectionState) => boolean;
	/** The first of a group stands a little apart. */
	first?: boolean;
}

export type ToolName = TextAct | 'link' | 'reference';

const writable = (state: SectionState): boolean => state.editable;

export const narrativeTools: readonly Tool[] = [
	{
		name: 'bold',
		keys: 'Control+B',
		pressed: ({ shape }) => shape.bold,
		usable: writable
	},
	{
		name: 'italic',
		keys: 'Control+I',
		pressed: ({ shape }) => shape.italic,
		usable: writable
	},
	{
		name: 'heading',
		keys: 'Control+Alt+3',
		pressed: ({ shape }) => shape.heading === 3,
		usable: writable,
		first: true
	},
	{
		name: 'bulletList',
		keys: 'Control+Shift+8',
		pressed: ({ shape }) => shape.list === 'bullets',
		usable: writable,
		first: true
	},
	{
		name: 'numberedList',
		keys: 'Control+Shift+7',
		pressed: ({ shape }) => shape.list === 'letters',
		usable: writable
	},
	{
		name: 'outdent',
		keys: 'Control+[ Alt+Shift+ArrowLeft',
		usable: (state) => state.editable && state.shape.canOutdent
	},
	{
		name: 'indent',
		keys: 'Control+] Alt+Shift+ArrowRight',
		usable: (state) => state.editable && state.shape.canIndent
	},
	{
		name: 'link',
		keys: 'Control+K',
		pressed: ({ shape }) => shape.link !== null,
		usable: writable,
		first: true
	},
	{
		name: 'reference',
		keys: 'Control+Alt+R',
		usable: writable
	},
	{
		name: 'star',
		keys: 'Control+Alt+G',
		pressed: ({ shape }) => shape.starred === true,
		usable: (state) => state.editable && state.shape.starred !== null
	},
	{
		name: 'undo',
		keys: 'Control+Z',
		usable: (state) => state.editable && state.canUndo,
		first: true
	},
	{
		name: 'redo',
		keys: 'Control+Y',
		usable: (state) => state.editable && state.canRedo
	}
];
