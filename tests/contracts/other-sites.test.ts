/**
 * What other sites and old links try at the built server: forms and sockets of foreign pages, names that point here,
 * planted cookies, invitations used again, ways out. Every form and POST of `src/routes` is tried, so that a new one
 * is covered by itself.
 */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { createInvitation } from '../../server/people/invitation.ts';
import { beginSession } from '../../server/people/session.ts';
import { updateUser } from '../../server/repositories/user.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import { startSite, type BuiltSite } from '../built-site.ts';
import { doorsFound } from '../doors/found.ts';
import { call } from '../line.ts';
import { createWorld, facts, person, type World } from './acts/world.ts';

let site: BuiltSite;
let db: Database;
let world: World;
let tried = 0;

beforeAll(async () => {
	site = await startSite(() => ({ SAMSYN_DEMO: '1' }));
	db = await openDatabase({ SAMSYN_DATA: site.data });
	world = await createWorld(db);
});
afterAll(async () => {
	await db?.close();
	await site?.stop();
});

const login = async (user: string) => `samsyn=${(await beginSession(db, user, Date.now())).token}`;

/** Origins that a browser may send and that aren't the site's; undefined: none. */
const foreign = () => [
	'https://evil.example',
	'null',
	'http://localhost',
	'http://localhost:1',
	`https://localhost:${site.port}`,
	`http://127.0.0.1:${site.port}`,
	`http://localhost:${site.port}.evil.example`,
	`http://evil.localhost:${site.port}`,
	undefined
];

interface Post {
	readonly cookie: string;
	readonly origin: string | undefined;
	readonly type?: string;
	readonly body?: string;
}

function post(path: string, { cookie, origin, type = 'application/x-www-form-urlencoded', body = '' }: Post) {
	tried++;
	return fetch(site.origin + path, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			cookie,
			accept: 'text/html',
			'content-type': type,
			...(origin === undefined ? {} : { origin })
		},
		body
	});
}

/** `/evaluations/[id]?/act` as somebody would ask for it. */
const asked = (route: string) => route.replaceAll('[x+2e]', '.').replace(/\[[^\]]+\]/g, 'abc');

async function postedDoors(): Promise<string[]> {
	return (await doorsFound()).flatMap((door) => {
		const [kind = '', route = ''] = door.split(' ');
		if (kind === 'act') return [asked(route.replace('?/default', ''))];
		return ['page', 'GET', 'HEAD', 'OPTIONS'].includes(kind) ? [] : [asked(route)];
	});
}

it('[PEO-14] no form of another site is taken, at any door, by whatever type', async () => {
	const cookie = await login(world.anna.user);
	const doors = await postedDoors();
	expect(doors.length).toBeGreaterThan(40);
	const accepted: string[] = [];
	for (const path of doors)
		for (const origin of foreign()) {
			const { status } = await post(path, { cookie, origin, body: 'theme=dark&account=anna' });
			if (status !== 403) accepted.push(`${path} from ${origin}: ${status}`);
		}
	for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/json'])
		for (const origin of foreign()) {
			const { status } = await post('/signout', { cookie, origin, type });
			if (status !== 403) accepted.push(`/signout as ${type} from ${origin}: ${status}`);
		}
	expect(accepted).toEqual([]);
	// A refusal is dressed as every answer is.
	const { headers } = await post('/signout', { cookie, origin: 'https://evil.example' });
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('x-frame-options')).toBe('DENY');
	// Nothing of it was done: the login stands, and the site's own pages may what others may not.
	expect((await fetch(`${site.origin}/session`, { headers: { cookie } })).status).toBe(200);
	const own = await post('/settings', { cookie, origin: site.origin, body: 'theme=dark' });
	expect(own.headers.get('location')).toBe('/settings?saved');
});

it('[PEO-14] no socket and no name of another site is let in', async () => {
	const cookie = await login(world.anna.user);
	for (const origin of foreign().filter((one) => one !== undefined)) {
		tried++;
		await expect(call(site, `evaluation/${world.id}@1`, { cookie, origin }), origin).rejects.toThrow('403');
	}
	const named = (host: string) =>
		new Promise<number | undefined>((done, failed) => {
			tried++;
			const { port } = site;
			request({ host: '127.0.0.1', port, path: '/settings', headers: { host, cookie } }, (answer) => {
				answer.resume();
				done(answer.statusCode);
			})
				.on('error', failed)
				.end();
		});
	for (const host of ['evil.example', 'localhost.evil.example', 'evil.example:80', '10.0.0.1'])
		expect(await named(host), host).toBeGreaterThanOrEqual(400);
	expect(await named(`localhost:${site.port}`)).toBe(200);
});

it('[PEO-6] a login that was planted becomes nobody’s', async () => {
	const stolen = await login(world.bo.user);
	for (const planted of [
		'samsyn=planted',
		stolen,
		`${stolen}; samsyn=planted`,
		'samsyn=',
		'__Host-samsyn=planted'
	]) {
		const body = 'account=anna';
		const answer = await post('/signin/demo', { cookie: planted, origin: site.origin, body });
		const given = /samsyn=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
		expect(given).toMatch(/^[\w-]{43}$/);
		expect(planted).not.toContain(given);
		const seen = await fetch(`${site.origin}/session`, { headers: { cookie: planted } });
		expect(seen.status, planted).toBe(401);
	}
});

describe('invitations', () => {
	async function guest(name: string) {
		const { user } = await person(db, name, '0115');
		const email = `${user.toLowerCase()}@kommun.se`;
		await db.write((trx) => updateUser(trx, user, { email }));
		return { user, email, cookie: await login(user) };
	}
	const invite = async (email: string, by = world.dan.user, now = Date.now()) => {
		const asked = { email, evaluation: world.id, role: 'evaluator', by } as const;
		return (await db.write((trx) => createInvitation(trx, asked, now))).token;
	};
	const accept = async (token: string, cookie: string) => {
		const body = 'no-conflict=yes';
		const answer = await post(`/invitation/${token}?/accept`, { cookie, origin: site.origin, body });
		return answer.headers.get('location') === `/evaluations/${world.id}`;
	};
	const members = async () => (await facts(world)).members.length;

	it('[PEO-16] [PEO-17] [PEO-18] [PEO-32] none is used twice, late, by others, or unasked', async () => {
		const [gun, eva] = [await guest('Gun'), await guest('Eva')];
		const before = await members();
		const [token, old, anna] = [
			await invite(gun.email),
			await invite(gun.email, world.dan.user, Date.now() - 8 * 24 * 3_600_000),
			await invite(gun.email, world.anna.user)
		];
		await removeMember(db, world.dan, { evaluation: world.id, user: world.anna.user }, Date.now());
		const attempts: readonly (readonly [string, string, string])[] = [
			['somebody else', token, eva.cookie],
			['nobody', token, ''],
			['a made-up login', token, `samsyn=${'A'.repeat(43)}`],
			['another token', 'A'.repeat(22), gun.cookie],
			['part of the token', token.slice(0, -1), gun.cookie],
			['an old one', old, gun.cookie],
			['one of a lead who is gone', anna, gun.cookie]
		];
		for (const [what, of, cookie] of attempts) expect(await accept(of, cookie), what).toBe(false);
		await fetch(`${site.origin}/invitation/${token}?/accept`, { headers: { cookie: gun.cookie } });
		expect(await members()).toBe(before - 1);
		// What may be used is, once: afterwards it leads who used it to the evaluation, and changes nothing.
		expect(await accept(token, gun.cookie)).toBe(true);
		expect(await members()).toBe(before);
		await removeMember(db, world.dan, { evaluation: world.id, user: gun.user }, Date.now());
		await accept(token, gun.cookie);
		await accept(token, await login(gun.user));
		await accept(token, eva.cookie);
		expect(await members()).toBe(before - 1);
	});
});

it('[PEO-13] nobody is led to another site', async () => {
	const wishes = [
		'https://evil.example',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'/.//evil.example',
		'/../..//evil.example',
		'/\t/evil.example',
		'\t//evil.example',
		' //evil.example',
		'https:evil.example',
		'javascript:alert(1)',
		'data:text/html,x',
		`${site.origin}@evil.example`,
		`${site.origin}.evil.example`,
		'evil.example'
	];
	const cookie = await login(world.bo.user);
	const led: string[] = [];
	const look = (what: string, answer: Response) => {
		tried++;
		const to = answer.headers.get('location') ?? '/';
		if (/^[/\\]{2}/.test(to) || new URL(to, site.origin).origin !== site.origin) led.push(`${what}: ${to}`);
	};
	for (const wish of wishes) {
		const next = encodeURIComponent(wish);
		const read = (path: string) => fetch(site.origin + path, { redirect: 'manual', headers: { cookie } });
		look(`signin ${wish}`, await read(`/signin?next=${next}`));
		look(`leaving ${wish}`, await read(`/leaving?next=${next}`));
		for (const [path, body] of [
			['/settings', `theme=dark&next=${next}`],
			['/signin/demo', `account=bo&next=${next}`]
		] as const)
			look(`${path} ${wish}`, await post(path, { cookie: '', origin: site.origin, body }));
	}
	expect(led).toEqual([]);
});

it('[PEO-14] all of it was tried, and none was a fault', () => {
	expect(tried).toBeGreaterThan(500);
	expect(site.output()).not.toMatch(/"event":"fault"/);
	console.log(`${tried} tried`);
});
