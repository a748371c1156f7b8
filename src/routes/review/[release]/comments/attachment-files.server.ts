/** The files of comments where this installation keeps them. */
import { checksumOf, openFileStore } from '$server/attachments/file-store.ts';
import { typeOfContent } from '$server/attachments/type-of-content.ts';
import { settings } from '$server/settings.ts';

export function attachmentFiles() {
	return { ...openFileStore(settings().data), checksumOf, typeOf: typeOfContent };
}
