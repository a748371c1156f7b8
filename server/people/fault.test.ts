import { expect, it } from 'vitest';
import { endOnFault, faultLine } from './fault.ts';

it('[PEO-22] tells where and of what kind, never what it says', () => {
	const error = new TypeError('the rationale “secret words”\n    at secret words\nmore secret words');
	const line = faultLine('id-1', error, { route: '/evaluations/[id]', user: 'u1' });
	expect(JSON.parse(line)).toMatchObject({
		event: 'fault',
		id: 'id-1',
		kind: 'TypeError',
		route: '/evaluations/[id]',
		user: 'u1'
	});
	expect(line).toContain('fault.test.ts');
	expect(line).not.toContain('secret');
});

it('[PEO-22] tells nothing of what was thrown without being an error', () => {
	expect(faultLine('id-2', 'secret words', { route: null, user: null })).not.toContain('secret');
});

it('[PEO-22] what nobody caught ends the process, and is told no other way', () => {
	const told: string[] = [];
	const codes: number[] = [];
	let hear: (error: unknown) => void = () => undefined;
	endOnFault({ on: (_event, heard) => (hear = heard), exit: (code) => codes.push(code) }, (line) =>
		told.push(line)
	);
	hear(
		Object.assign(new Error('Failing row contains (secret words)'), { detail: 'secret words', code: '23514' })
	);
	expect(codes).toEqual([1]);
	expect(told).toHaveLength(1);
	expect(told[0]).toContain('23514');
	expect(told[0]).not.toContain('secret');
});
