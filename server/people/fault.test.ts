import { expect, it } from 'vitest';
import { faultLine } from './fault.ts';

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
