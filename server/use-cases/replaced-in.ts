/** Characters that a PDF shows a mark for, as the log says it. */
import type { Replaced } from '../../src/lib/report/file-step.ts';
import type { Facts } from '../repositories/audit-facts.ts';

/** None where the entry says nothing of them. */
export function replacedIn({ replaced }: Facts): readonly Replaced[] {
	if (!Array.isArray(replaced)) return [];
	return replaced.flatMap((line: unknown) => {
		const [, hex, times, where] = /^U\+([0-9A-F]{4,6}) (\d+) (.+)$/s.exec(String(line)) ?? [];
		const code = Number.parseInt(hex ?? '', 16);
		if (where === undefined || !(code <= 0x10ffff)) return [];
		const own = String.fromCodePoint(code);
		// What can't be seen, or is half a character, is shown by its number alone.
		const character = /[\p{C}\p{M}]/u.test(own) ? '\uFFFD' : own;
		return [{ character, codePoint: `U+${hex}`, where, times: Number(times) }];
	});
}
