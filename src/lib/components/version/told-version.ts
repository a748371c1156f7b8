/** A version as a list of them tells it. */
import type { VersionEntry } from '../../domain/version.ts';
import type { Words } from '../../words/words.ts';

export interface ToldVersion extends Omit<VersionEntry, 'by'> {
	/** Null for somebody who isn't known any more. */
	readonly who: string | null;
}

/** What a version is called, or what stands now, by its place in an address: a number or `now`. */
export function calledBy(named: string, versions: readonly ToldVersion[], { versions: say }: Words): string {
	const version = versions.find(({ n }) => String(n) === named);
	return version === undefined ? say.now : say.called(version.n, version.name);
}
