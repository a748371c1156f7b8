/** Data from outside, made fit to be kept: whole characters, links that lead somewhere, numbers that a list can begin at. */
import { isListStart } from '../../../src/lib/document/blocks.ts';
import { isLinkAddress } from '../../../src/lib/document/narrative-table.ts';
import { MOST_VALUES } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** More levels than this are no report. */
const DEEPEST = 100;

/** @throws {UnreadableFile} where it is larger than a report can be */
export function soundJson(value: unknown): unknown {
	let left = MOST_VALUES;
	const sound = (one: unknown, depth: number): unknown => {
		if (typeof one === 'string' || (typeof one === 'object' && one !== null)) left--;
		if (left < 0) throw new UnreadableFile('too-long');
		if (depth > DEEPEST) throw new UnreadableFile('unknown-json');
		if (typeof one === 'string') return one.toWellFormed();
		if (Array.isArray(one)) return one.map((part) => sound(part, depth + 1));
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(
			Object.entries(one).map(([key, part]) => [key.toWellFormed(), field(key, sound(part, depth + 1))])
		);
	};
	return sound(value, 0);
}

function field(key: string, value: unknown): unknown {
	if (key === 'href' && typeof value === 'string') return isLinkAddress(value) ? value : null;
	return key === 'start' && typeof value === 'number' && !isListStart(value) ? 1 : value;
}
