/** The first page, and what stands at the top and the bottom of every page. */
import { isDraft } from '../../../../src/lib/report/version-line.ts';
import type { Setting } from './setting.ts';

export interface Cover {
	readonly kind: string;
	readonly title: string;
	/** Set large and framed; null for a locked version. */
	readonly draft: string | null;
	/** Line by line. */
	readonly facts: readonly string[];
	/** Its name and itself. */
	readonly checksum: readonly [string, string];
}

export interface Running {
	/** At the top of every page: of a draft that it is one, and its version's name. */
	readonly draft: string | null;
	readonly title: string;
	readonly foot: string;
}

export function coverOf(setting: Setting): Cover {
	const { report, words } = setting;
	const { version, edition } = report;
	return {
		kind: words.kind,
		title: titleOf(setting),
		draft: draftOf(setting),
		facts: [lineOf(setting), words.edition(edition.owner, edition.used)],
		checksum: [words.checksum, version.sha256]
	};
}

export function runningOf(setting: Setting): Running {
	const draft = draftOf(setting);
	return {
		draft: draft === null ? null : onOneLine(draft, 60),
		title: onOneLine(titleOf(setting), 50),
		foot: lineOf(setting)
	};
}

const titleOf = ({ report, words }: Setting): string => words.title(report.municipality.name, report.year);

const draftOf = ({ report, words }: Setting): string | null =>
	isDraft(report) ? words.draftOf(report.version.name) : null;

function lineOf({ report, words, all }: Setting): string {
	const { n, at } = report.version;
	const day = all.numbers.dayAndYear(at);
	return isDraft(report) ? words.keptOf(n, day) : words.versionOf(n, day);
}

/** What stands on every page has a line there; it is told whole on the first. */
function onOneLine(text: string, most: number): string {
	const signs = Array.from(text.replaceAll('\n', ' '));
	return signs.length <= most
		? text
		: `${signs
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}
