/** The first page, and what stands at the top and the bottom of every page. */
import { breakable } from '../text/breaks.ts';
import { dayOf, type Setting } from './setting.ts';

export interface Cover {
	readonly kind: string;
	readonly title: string;
	/** Set large and framed; null for a locked version. */
	readonly draft: string | null;
	/** Line by line: what it is, and the value. */
	readonly facts: readonly (readonly [string, string])[];
	/** Its name and itself. */
	readonly checksum: readonly [string, string];
}

export interface Running {
	/** At the top of every page: of a draft that it is one, and its version's name. */
	readonly draft: string | null;
	readonly title: string;
	readonly foot: string;
}

export function coverOf({ report, words, print }: Setting): Cover {
	const { version, municipality, year, edition } = report;
	const day = dayOf(version.at, report.language);
	const locked = version.kind === 'locked';
	return {
		kind: words.kind,
		title: breakable(words.title(municipality.name, year)),
		draft: locked ? null : breakable(words.draftOf(version.name)),
		facts: [
			[print.version, locked ? words.versionOf(version.n, day) : print.draftVersion(version.n, day)],
			[print.edition, print.editionOf(edition.owner, edition.used)]
		],
		checksum: [words.checksum, version.sha256]
	};
}

export function runningOf({ report, words, print }: Setting): Running {
	const { version, municipality, year } = report;
	const day = dayOf(version.at, report.language);
	const locked = version.kind === 'locked';
	return {
		draft: locked ? null : breakable(words.draftOf(version.name)),
		title: breakable(words.title(municipality.name, year)),
		foot: locked ? words.versionOf(version.n, day) : print.draftVersion(version.n, day)
	};
}
