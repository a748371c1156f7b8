/** Names of files that people send: what is kept of them, and what type they promise. They never become paths. */
import { isFileType, type FileType } from './attachment.ts';
import { NAME_LENGTH } from './comment-limits.ts';

/** Control characters, marks that turn the direction of reading, and what is read as nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What file systems and headers read as something else than a letter of a name. */
const reserved = /[<>:"|?*;%`$\\/]/g;

/** The ending without its dot, in lower case; empty where there is none. */
function endingOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The type that the name promises, or null for one that isn't taken. */
export function promisedType(name: string): FileType | null {
	const ending = endingOf(cleanedName(name));
	if (ending === 'jpeg') return 'jpg';
	return isFileType(ending) ? ending : null;
}

/**
 * The name as it is shown and offered for saving: the last part of a path, without what cannot be seen, turns the
 * reading or hides the file, in at most `NAME_LENGTH` units with its ending kept. Empty where nothing is left.
 */
export function cleanedName(raw: string): string {
	const last = raw.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1) ?? '';
	const bare = last
		.replace(invisible, '')
		.replace(reserved, '_')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+|[.\s]+$/g, '');
	if (bare.length <= NAME_LENGTH) return bare;
	const ending = endingOf(bare).slice(0, 10);
	const room = NAME_LENGTH - (ending === '' ? 0 : ending.length + 1);
	// A cut may fall within a character of two units.
	const stem = bare.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
	return ending === '' ? stem : `${stem}.${ending}`;
}
