/** Decimals as written, to hundredths, without passing through binary floats. */
import type { Hundredths } from '../../src/lib/domain/score.ts';

export type Decimal =
	| { readonly ok: true; readonly hundredths: Hundredths }
	| { readonly ok: false; readonly problem: 'too-many-decimals' | 'too-large' };

const form = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Reads a JSON number. Zeros at the end are no decimals: 14.250 is 1425 hundredths. Throws if it is no number. */
export function hundredthsOf(written: string): Decimal {
	const match = form.exec(written);
	if (match === null) throw new SyntaxError('not a JSON number');
	const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
	const digits = (whole + fraction).replace(/^0+/, '').replace(/0+$/, '');
	if (digits === '') return { ok: true, hundredths: 0 };
	const trailing = (whole + fraction).length - (whole + fraction).replace(/0+$/, '').length;
	/** How many places the last digit that isn't zero stands to the left of the hundredths. */
	const places = Number(exponent) - fraction.length + trailing + 2;
	if (places < 0) return { ok: false, problem: 'too-many-decimals' };
	if (digits.length + places > 15) return { ok: false, problem: 'too-large' };
	return { ok: true, hundredths: Number(`${sign}${digits}${'0'.repeat(places)}`) };
}
