/** The files of evidence where this installation keeps them. */
import { checksumOf, openFileStore } from '$server/attachments/file-store.ts';
import { typeOfContent } from '$server/attachments/type-of-content.ts';
import { settings } from '$server/settings.ts';

export function evidenceFiles() {
	return { ...openFileStore(settings().data), checksumOf, typeOf: typeOfContent };
}
