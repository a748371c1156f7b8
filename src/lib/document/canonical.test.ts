import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

describe('canonical JSON', () => {
	it("[DOC-11] gives the standard's own example", () => {
		const value: unknown = JSON.parse(
			'{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
				'"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
		);
		expect(canonicalJson(value)).toBe(
			'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
				'"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
		);
	});

	it('[DOC-11] sorts keys by UTF-16 units', () => {
		const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
		const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
		const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
		expect(text).toBe(`{${order.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
	});

	it('[DOC-11] one value has one text, whatever the order it was made in', () => {
		expect(canonicalJson({ b: 1, a: [{ d: -0, c: '' }] })).toBe(
			canonicalJson({ a: [{ c: '', d: 0 }], b: 1 })
		);
		expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
	});

	it('[DOC-11] what JSON cannot say is an error', () => {
		for (const value of [
			Number.NaN,
			Number.POSITIVE_INFINITY,
			'\ud800',
			undefined,
			() => 1,
			1n,
			[undefined]
		]) {
			expect(() => canonicalJson(value)).toThrow(TypeError);
		}
	});
});
