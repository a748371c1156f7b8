import { expect, it } from 'vitest';
import { readSettings, warningsOf, type Environment } from './settings.ts';

const secret = 'x'.repeat(32);
const production = { ORIGIN: 'https://samsyn.example.se', AUTH_SECRET: secret };

function problems(env: Environment): string {
	const reading = readSettings(env);
	return reading.ok ? '' : reading.problems.join('\n');
}

it('[PEO-21] production needs an origin and a secret, and says so in one go', () => {
	expect(problems({})).toMatch(/^ORIGIN saknas.*\nAUTH_SECRET saknas/);
	expect(problems(production)).toBe('');
});

it.each([
	[{ ...production, ORIGIN: 'samsyn.example.se' }, 'ORIGIN'],
	[{ ...production, ORIGIN: 'https://samsyn.example.se/app' }, 'ORIGIN'],
	[{ ...production, ORIGIN: 'http://samsyn.example.se' }, 'ORIGIN'],
	[{ ...production, AUTH_SECRET: 'hemligt' }, 'AUTH_SECRET'],
	[{ ...production, PORT: 'http' }, 'PORT'],
	[{ ...production, PORT: '70000' }, 'PORT'],
	[{ ...production, SAMSYN_DEMO: 'yes' }, 'SAMSYN_DEMO'],
	[{ ...production, DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
	[{ ...production, SMTP_URL: 'mail.example.se', MAIL_FROM: 'a@example.se' }, 'SMTP_URL'],
	[{ ...production, SMTP_URL: 'smtp://mail.example.se' }, 'MAIL_FROM'],
	[{ ...production, OIDC_ISSUER: 'https://id.example.se' }, 'OIDC_CLIENT_ID'],
	[
		{ ...production, OIDC_ISSUER: 'http://id.example.se', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
		'OIDC_ISSUER'
	]
])('[PEO-20] %j is told by name', (env, name) => {
	const told = problems(env);
	expect(told).toContain(name);
	expect(told.split('\n')).toHaveLength(1);
	expect(told).not.toContain('hemligt');
});

it.each([
	['OIDC_ISSUER', { OIDC_ISSUER: 'https://id.example.se', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }],
	['SMTP_URL', { SMTP_URL: 'smtp://mail.example.se', MAIL_FROM: 'a@example.se' }],
	['ORIGIN', { ORIGIN: 'https://samsyn.example.se' }]
])('[PEO-31] the demo refuses %s, which is for real people', (name, env) => {
	expect(problems({ SAMSYN_DEMO: '1', ...env })).toMatch(
		new RegExp(`^SAMSYN_DEMO=1 går inte ihop med ${name}: .+$`)
	);
	expect(problems({ SAMSYN_DEMO: '1', ORIGIN: 'http://localhost:3000' })).toBe('');
});

it('[PEO-15] behind https a proxy is likely, and then the client’s address has a header', () => {
	const said = (env: Environment) => {
		const reading = readSettings(env);
		return reading.ok ? warningsOf(env, reading.settings) : [];
	};
	expect(said(production)).toEqual([expect.stringContaining('ADDRESS_HEADER')]);
	expect(said({ ...production, ADDRESS_HEADER: 'x-forwarded-for' })).toEqual([]);
	expect(said({ ...production, ORIGIN: 'http://localhost:3000' })).toEqual([]);
});

it('[PEO-21] the demo needs nothing, and listens to this machine alone', () => {
	const reading = readSettings({ SAMSYN_DEMO: '1' });
	expect(reading).toMatchObject({
		ok: true,
		settings: { demo: true, origin: null, secure: false, host: '127.0.0.1', port: 3000, oidc: null }
	});
});

it('[PEO-9] [PEO-21] https in the origin makes cookies secure; http is for this machine', () => {
	expect(readSettings(production)).toMatchObject({ ok: true, settings: { secure: true, demo: false } });
	expect(readSettings({ ...production, ORIGIN: 'http://localhost:3000/' })).toMatchObject({
		ok: true,
		settings: { secure: false, origin: 'http://localhost:3000' }
	});
});
