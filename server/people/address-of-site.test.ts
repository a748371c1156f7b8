import { expect, it } from 'vitest';
import { isOwnHost, isOwnOrigin } from './address-of-site.ts';

const site = 'https://samsyn.example.se';

it.each([
	[site, 'https://samsyn.example.se', 'samsyn.example.se', true],
	[site, 'https://samsyn.example.se', 'inside:3000', true],
	[site, 'http://samsyn.example.se', 'samsyn.example.se', false],
	[site, 'https://samsyn.example.se:8443', 'samsyn.example.se', false],
	[site, 'https://evil.samsyn.example.se', 'samsyn.example.se', false],
	[site, 'https://samsyn.example.se.evil.example', 'samsyn.example.se', false],
	[site, 'null', 'samsyn.example.se', false],
	[site, undefined, 'samsyn.example.se', false],
	[null, 'http://localhost:3000', 'localhost:3000', true],
	[null, 'http://127.0.0.1:3000', '127.0.0.1:3000', true],
	[null, 'http://[::1]:3000', '[::1]:3000', true],
	[null, 'http://localhost:3000', '127.0.0.1:3000', false],
	[null, 'http://localhost:4000', 'localhost:3000', false],
	[null, 'https://localhost:3000', 'localhost:3000', false],
	[null, 'http://evil.example:3000', 'evil.example:3000', false],
	[null, 'null', 'localhost:3000', false],
	[null, 'http://localhost:3000', undefined, false]
])('[PEO-14] site %s, a page at %s asks %s: %s', (configured, origin, host, own) => {
	expect(isOwnOrigin(configured, origin, host)).toBe(own);
});

it.each([
	[null, 'localhost:3000', true],
	[null, '127.0.0.1', true],
	[null, 'localhost.evil.example', false],
	[null, '127.0.0.1.nip.io', false],
	[null, 'localhost@evil.example', false],
	[null, undefined, false],
	[site, 'samsyn.example.se', true],
	[site, 'samsyn.example.se:443', true],
	[site, 'localhost:3000', false],
	[null, 'evil.example@localhost', false],
	[null, 'localhost/evil', false],
	[null, 'localhost#evil', false]
])('[PEO-14] site %s, host %s: %s', (configured, host, own) => {
	expect(isOwnHost(configured, host)).toBe(own);
});
