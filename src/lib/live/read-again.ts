/** Reading anew what a page shows, without calling back somebody who has left it. */
import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * Reads the data that depends on `of` again. Who is on the way to another page goes there first: what is read meanwhile
 * would end the way.
 */
export async function readAgain(of: string): Promise<void> {
	while (navigating.complete !== null) await navigating.complete.catch(() => undefined);
	await invalidate(of);
}
