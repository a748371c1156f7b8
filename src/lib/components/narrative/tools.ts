// The buttons of the toolbar, in the order they stand.
import { indent, toggleHeading, toggleList, toggleLook } from '$lib/editor/commands';
import type { SectionEditor, SectionState } from '$lib/editor/section-editor';

export interface Tool {
	name: ToolName;
	keys: string;
	/** Undefined for a button that does something once and is never pressed. */
	pressed?: (state: SectionState) => boolean;
	usable: (state: SectionState) => boolean;
	use: (section: SectionEditor) => void;
	/** The first of a group stands a little apart. */
	first?: boolean;
}

export type ToolName =
	| 'bold'
	| 'italic'
	| 'heading'
	| 'bulletList'
	| 'numberedList'
	| 'indent'
	| 'outdent'
	| 'link'
	| 'undo'
	| 'redo';

const writable = (state: SectionState): boolean => state.editable;

/** `askForLink` opens the dialog for the address. */
export function narrativeTools(askForLink: () => void): readonly Tool[] {
	return [
		{
			name: 'bold',
			keys: 'Control+B',
			pressed: ({ shape }) => shape.bold,
			usable: writable,
			use: ({ editor }) => toggleLook(editor, 'bold')
		},
		{
			name: 'italic',
			keys: 'Control+I',
			pressed: ({ shape }) => shape.italic,
			usable: writable,
			use: ({ editor }) => toggleLook(editor, 'italic')
		},
		{
			name: 'heading',
			keys: 'Control+Alt+3',
			pressed: ({ shape }) => shape.heading === 3,
			usable: writable,
			use: ({ editor }) => toggleHeading(editor, 3),
			first: true
		},
		{
			name: 'bulletList',
			keys: 'Control+Shift+8',
			pressed: ({ shape }) => shape.list === 'bullets',
			usable: writable,
			use: ({ editor }) => toggleList(editor, 'bullets'),
			first: true
		},
		{
			name: 'numberedList',
			keys: 'Control+Shift+7',
			pressed: ({ shape }) => shape.list === 'letters',
			usable: writable,
			use: ({ editor }) => toggleList(editor, 'letters')
		},
		{
			name: 'outdent',
			keys: 'Control+[ Alt+Shift+ArrowLeft',
			usable: (state) => state.editable && state.shape.canOutdent,
			use: ({ editor }) => indent(editor, 'out')
		},
		{
			name: 'indent',
			keys: 'Control+] Alt+Shift+ArrowRight',
			usable: (state) => state.editable && state.shape.canIndent,
			use: ({ editor }) => indent(editor, 'in')
		},
		{
			name: 'link',
			keys: 'Control+K',
			pressed: ({ shape }) => shape.link !== null,
			usable: writable,
			use: askForLink,
			first: true
		},
		{
			name: 'undo',
			keys: 'Control+Z',
			usable: (state) => state.editable && state.canUndo,
			use: ({ undo }) => void undo.undo(),
			first: true
		},
		{
			name: 'redo',
			keys: 'Control+Y',
			usable: (state) => state.editable && state.canRedo,
			use: ({ undo }) => void undo.redo()
		}
	];
}
