import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { $getSelection, COMMAND_PRIORITY_HIGH, type LexicalEditor, PASTE_COMMAND, PASTE_TAG } from 'lexical';
import { plainHtml } from './pasted-html.ts';

const ownKind = 'application/x-lexical-editor';

function plainTransfer(from: DataTransfer): DataTransfer {
	const parser = new DOMParser();
	const plain = new DataTransfer();
	const html = plainHtml(from.getData('text/html'), (text) => parser.parseFromString(text, 'text/html'));
	plain.setData('text/html', html);
	plain.setData('text/plain', from.getData('text/plain'));
	return plain;
}

/** Makes HTML from elsewhere plain before it is pasted; what was copied in a narrative is pasted as it is. */
export function registerPlainPaste(editor: LexicalEditor): () => void {
	return editor.registerCommand(
		PASTE_COMMAND,
		(event) => {
			const from = 'clipboardData' in event ? event.clipboardData : null;
			if (from === null || from.getData('text/html') === '' || from.getData(ownKind) !== '') return false;
			event.preventDefault();
			editor.update(
				() => {
					const selection = $getSelection();
					if (selection !== null) $insertDataTransferForRichText(plainTransfer(from), selection, editor);
				},
				{ tag: PASTE_TAG }
			);
			return true;
		},
		COMMAND_PRIORITY_HIGH
	);
}
