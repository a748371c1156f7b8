/** The same scene under ids that nothing has, to compare what is hidden with what isn't there. */
import { randomUUID } from 'node:crypto';
import type { Scene } from './scene.ts';

export function nowhere(scene: Scene): Scene {
	const none: [string, string][] = [
		[scene.id, randomUUID().slice(0, scene.id.length)],
		[scene.release, randomUUID()],
		[scene.withdrawn, randomUUID()]
	];
	const text = none.reduce((json, [from, to]) => json.replaceAll(from, to), JSON.stringify(scene));
	return JSON.parse(text) as Scene;
}

/** What was answered, without the ids that were asked for and without what is drawn anew for each answer. */
export function withoutIds(text: string, ...scenes: readonly Scene[]): string {
	const ids = scenes.flatMap(({ id, release, withdrawn }) => [id, release, withdrawn]);
	// How long the login lasts is told in milliseconds.
	const drawn = /nonce="[^"]*"|\b\d{6,8}\b/g;
	return ids.reduce((left, id) => left.replaceAll(id, '…'), text).replace(drawn, '');
}
