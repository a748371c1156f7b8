/** How somebody scored against the panel's median, in words and figures. */
import type { UserId } from '../../domain/evaluation.ts';
import { halfUp } from '../../domain/rounding.ts';
import type { NumberWords } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import type { PanelPerson } from './people.ts';

/** `value`: mean of (x − median)/max; told in percentage points to one decimal. */
export function leniencyOf(name: string, value: number, { controlRoom, numbers }: Words): string {
	const written = inPercentagePoints(value, numbers);
	if (written === null) return controlRoom.level(name);
	return value > 0 ? controlRoom.above(name, written) : controlRoom.below(name, written);
}

/** A share as percentage points to one decimal, without its sign; null where it rounds to nothing. */
export function inPercentagePoints(value: number, { points }: NumberWords): string | null {
	const tenths = halfUp(Math.round(1_000_000 * Math.abs(value)), 1_000);
	// Hundredths are what points are written from.
	return tenths === 0 ? null : points(10 * tenths);
}

/** `+2,3`, `−3` or `0`. */
export function signedPercentagePoints(value: number, numbers: NumberWords): string {
	const written = inPercentagePoints(value, numbers);
	if (written === null) return '0';
	return `${value > 0 ? '+' : '\u2212'}${written}`;
}

/** "Anna låg i snitt 2 procentenheter över panelens median, Bo 3 under." Empty where nobody shares a question. */
export function leniencySentence(
	leniency: ReadonlyMap<UserId, number>,
	people: readonly Pick<PanelPerson, 'user' | 'name'>[],
	{ panel, numbers }: Words
): string {
	const parts = people.flatMap(({ user, name }) => {
		const value = leniency.get(user);
		if (value === undefined) return [];
		const written = inPercentagePoints(value, numbers);
		return [{ name, written, above: value > 0 }];
	});
	const told = parts.map(({ name, written, above }, index) => {
		const first = index === 0;
		if (written === null) return (first ? panel.firstLevel : panel.level)(name);
		if (first) return (above ? panel.firstAbove : panel.firstBelow)(name, written);
		return (above ? panel.above : panel.below)(name, written);
	});
	return told.length === 0 ? '' : `${told.join(', ')}.`;
}
