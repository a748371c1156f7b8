// The class names Lexical puts on what it draws; narrative.css gives them their looks.
import type { EditorThemeClasses } from 'lexical';

export const narrativeTheme: EditorThemeClasses = {
	list: { nested: { listitem: 'nested' } }
};
