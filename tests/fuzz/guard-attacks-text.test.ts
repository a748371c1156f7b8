import { describe, expect, it } from 'vitest';
import { embed, mark, type, values } from './guard-forge.ts';
import type { Forged, Where, Write } from './guard-forge.ts';
import { EVIL, OPEN, evil, judge, victim } from './guard-victim.ts';

describe('text outside the table', () => {
	const at: Where = { root: OPEN };
	const link: Write = type({ parent: [EVIL, 0] }, 3, 'link');
	const within = (...structs: Write[]): Forged => evil(type(at, 3, 'paragraph'), ...structs);
	const address = (url: string): Forged => within(link, values({ parent: [EVIL, 1], key: '__url' }, url));
	const tie: Write = type({ parent: [EVIL, 0] }, 3, 'reference');
	const target = (value: Parameters<typeof values>[1], key = '__target'): Forged =>
		within(tie, values({ parent: [EVIL, 1], key }, value));
	const cases: [name: string, why: string, forged: Forged][] = [
		['a node nobody knows', 'narrative-node', evil(type(at, 3, 'iframe'))],
		['a node named as the root', 'narrative-node', evil(type(at, 3, 'root'))],
		['a node named as a method', 'narrative-node', evil(type(at, 3, 'toString'))],
		['words outside a block', 'narrative-node', evil(type(at, 6))],
		['a list item outside a list', 'narrative-node', evil(type(at, 3, 'listitem'))],
		['a block in a block', 'narrative-node', within(type({ parent: [EVIL, 0] }, 3, 'paragraph'))],
		['a link in a link', 'narrative-node', within(link, type({ parent: [EVIL, 1] }, 3, 'link'))],
		['a fragment', 'narrative-node', evil(type(at, 4))],
		['a map for attribute', 'narrative-attribute', within(type({ parent: [EVIL, 0], key: '__dir' }, 1))],
		['slots', 'narrative-attribute', within(type({ parent: [EVIL, 0], key: '__slots' }, 1))],
		[
			'a style',
			'narrative-attribute',
			within(values({ parent: [EVIL, 0], key: '__style' }, 'position:fixed'))
		],
		[
			'an attribute on text',
			'narrative-attribute',
			within(type({ parent: [EVIL, 0] }, 6), values({ parent: [EVIL, 1], key: '__url' }, 'https://a.se'))
		],
		[
			'an object in text',
			'narrative-text',
			within(type({ parent: [EVIL, 0] }, 6), embed({ parent: [EVIL, 1] }, '{"i":1}'))
		],
		[
			'a type in text',
			'narrative-text',
			within(type({ parent: [EVIL, 0] }, 6), type({ parent: [EVIL, 1] }, 6))
		],
		[
			'a mark of another kind',
			'narrative-mark',
			within(type({ parent: [EVIL, 0] }, 6), mark({ parent: [EVIL, 1] }, 'p', '{"__style":"color:red"}'))
		],
		[
			'a kind of text node',
			'narrative-mark',
			within(type({ parent: [EVIL, 0] }, 6), mark({ parent: [EVIL, 1] }, 't', '"tab"'))
		],
		['a tie outside a block', 'narrative-node', evil(type(at, 3, 'reference'))],
		['a tie in a link', 'narrative-node', within(link, type({ parent: [EVIL, 1] }, 3, 'reference'))],
		['words in a tie', 'narrative-node', within(tie, type({ parent: [EVIL, 1] }, 6))],
		['a tie in a tie', 'narrative-node', within(tie, type({ parent: [EVIL, 1] }, 3, 'reference'))],
		['a tie with another attribute', 'narrative-attribute', target('question/1.2', '__title')],
		['a tie with state', 'narrative-attribute', target('question/1.2', 's_target')],
		...[
			'',
			'question/',
			'question/1.2<b>',
			'question/1.2\n',
			'question/../1.2',
			'evidence/"onload=x',
			`evidence/${'a'.repeat(65)}`,
			'https://a.se',
			'javascript:alert(1)',
			'Good-example',
			5.4,
			true,
			null,
			['good-example'],
			{ kind: 'good-example' }
		].map((value): [string, string, Forged] => [
			`a tie to ${JSON.stringify(value)}`,
			'narrative-attribute',
			target(value)
		])
	];
	for (const [name, why, forged] of cases) {
		it(`[GUA-33] ${name}`, () => {
			expect(judge(victim(), forged)).toContainEqual({ kind: 'unknown', why });
		});
	}

	it('[REF-1] marks that stand for a question, a card or a good example pass', () => {
		for (const value of ['question/1.2', 'evidence/0b8f-A_1', 'good-example']) {
			expect(judge(victim(), target(value))).toEqual([{ kind: 'narrative', area: 2, section: 'general' }]);
		}
	});

	const refused = [
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\nscript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'file:///etc/passwd',
		'//evil.example',
		'/relative',
		'blob:https://a.se/x',
		'https://a.se/\u0000',
		''
	];
	for (const url of refused) {
		it(`[GUA-34] a link to ${JSON.stringify(url)} is refused`, () => {
			expect(judge(victim(), address(url))).toContainEqual({ kind: 'unknown', why: 'narrative-attribute' });
		});
	}

	it('[GUA-34] links to the web and to a mailbox pass', () => {
		for (const url of ['https://a.se/b?c=d#e', 'http://a.se', 'mailto:a@b.se', 'HTTPS://A.SE']) {
			expect(judge(victim(), address(url))).toEqual([{ kind: 'narrative', area: 2, section: 'general' }]);
		}
	});
});
