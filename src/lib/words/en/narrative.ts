import type { Words } from '../sv.ts';

export const narrative: Words['narrative'] = {
	title: 'Report text',
	sections: { general: 'General', strengths: 'Strengths', improvements: 'Areas for improvement' },
	placeholders: {
		general: 'What is the area about, and what is the overall picture?',
		strengths: 'One bullet for each strength. Tie it to a sub-question if you can.',
		improvements: 'One bullet for each area for improvement. Tie it to a sub-question if you can.'
	},
	label: (section, area) => `${section}, area ${area}`,
	toolbar: 'Text tools',
	bold: 'Bold',
	italic: 'Italic',
	heading: 'Heading',
	bulletList: 'Bulleted list',
	numberedList: 'Numbered list',
	indent: 'Move in',
	outdent: 'Move out',
	link: 'Link',
	linkAddress: 'Address of the link',
	linkAdd: 'Add link',
	linkRemove: 'Remove link',
	linkWrong: 'Write an address that begins with https://, http:// or mailto:.',
	clear: 'Clear formatting',
	cancel: 'Cancel',
	undo: 'Undo',
	redo: 'Redo',
	locked: 'The text is locked with the area.',
	readOnly: 'You can read but not write here.',
	loading: 'Fetching the text.',
	notLoaded: 'The text editor couldn’t be fetched. Reload the page to write; the text can be read.',
	writing: (names) => `${names} writing here`,
	empty: 'No text yet.',
	preview: {
		open: 'Preview',
		title: 'How the area will print',
		hint: 'Follows the text and the agreed points. Write in the report text.'
	}
};
