/** A score: what an evaluator gives a question, and how a number typed by a person becomes one. */
import { halfUp } from './rounding.ts';

/** Hundredths of a point, a whole number: 14,25 points are 1425. */
export type Hundredths = number;

export const confidences = ['sure', 'fairly', 'unsure'] as const;
export type Confidence = (typeof confidences)[number];

/** Longest rationale, in UTF-16 code units. */
export const rationaleLimit = 5000;

export interface Score {
	/** 0…max·100, or null while blank. Blank is not zero. */
	readonly x: Hundredths | null;
	readonly rationale: string;
	readonly confidence: Confidence | null;
}

export const scoreProblems = ['not-a-number', 'below-zero', 'above-max', 'too-many-decimals'] as const;
export type ScoreProblem = (typeof scoreProblems)[number];

export type ParsedScore =
	| { readonly ok: true; readonly x: Hundredths | null }
	| { readonly ok: false; readonly problem: ScoreProblem };

/** No-break, figure, thin and narrow no-break space: what formatted numbers are pasted with. */
const formattingSpaces = /[\u00a0\u2007\u2009\u202f]/g;
const decimal = /^([-\u2212]?)(\d*)(?:[.,](\d*))?$/;

/**
 * Reads a number typed in points or in percent of `max` (whole points). Decimal comma or point, at most two decimals;
 * a percent sign may follow a percent. Percent becomes hundredths of a point, half up. Blank is `x: null`.
 */
export function parseScore(text: string, unit: 'points' | 'percent', max: number): ParsedScore {
	const bare = text.replace(formattingSpaces, '').trim();
	if (bare === '') return { ok: true, x: null };
	const number = unit === 'percent' ? bare.replace(/\s*%$/, '') : bare;
	const match = decimal.exec(number);
	const whole = match?.[2] ?? '';
	const fraction = match?.[3] ?? '';
	if (match === null || whole + fraction === '') return { ok: false, problem: 'not-a-number' };
	if (fraction.length > 2) return { ok: false, problem: 'too-many-decimals' };
	const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
	if (match[1] !== '' && value > 0) return { ok: false, problem: 'below-zero' };
	if (value > (unit === 'percent' ? 100 : max) * 100) return { ok: false, problem: 'above-max' };
	return { ok: true, x: unit === 'percent' ? halfUp(value * max, 100) : value };
}

/** Whether the value is whole hundredths within 0…max; `max` in whole points. */
export function isScore(value: unknown, max: number): value is Hundredths {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max * 100;
}

/** Whether the value is a score of a question with that max, with exactly a score's keys. */
export function isScoreValue(value: unknown, max: number): value is Score {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const fields = new Map<string, unknown>(Object.entries(value));
	const x = fields.get('x');
	const rationale = fields.get('rationale');
	return (
		fields.size === 3 &&
		(x === null || isScore(x, max)) &&
		typeof rationale === 'string' &&
		rationale.length <= rationaleLimit &&
		// PostgreSQL keeps every character but this one.
		!rationale.includes('\0') &&
		isConfidence(fields.get('confidence'))
	);
}

function isConfidence(value: unknown): value is Confidence | null {
	return value === null || confidences.some((confidence) => confidence === value);
}

/** Points with decimal comma and without trailing zeros: 1425 → `14,25`, 1450 → `14,5`, 1400 → `14`. */
export function formatPoints(x: Hundredths): string {
	const digits = String(Math.abs(x)).padStart(3, '0');
	const fraction = digits.slice(-2).replace(/0+$/, '');
	return (x < 0 ? '\u2212' : '') + digits.slice(0, -2) + (fraction === '' ? '' : `,${fraction}`);
}
