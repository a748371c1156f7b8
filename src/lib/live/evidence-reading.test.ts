import { describe, expect, it } from 'vitest';
import { sampleCard, sampleLink } from '../domain/sample-evidence.ts';
import { readEvidence } from './evidence-reading.ts';

const cards = [sampleCard('document', [sampleLink('1.1', 'done')])];
const tag = '"a"';

/** A server that answers so, and what it was asked. */
function server(answer: () => Response) {
	const asked: { readonly url: string; readonly tag: string | null }[] = [];
	const ask: typeof fetch = (url, init) => {
		asked.push({ url: String(url), tag: new Headers(init?.headers).get('if-none-match') });
		return Promise.resolve().then(answer);
	};
	return { asked, ask };
}

describe('readEvidence', () => {
	it('[COV-10] reads the cards and what the server calls the reading', async () => {
		const { asked, ask } = server(() => Response.json({ cards }, { headers: { etag: tag } }));
		expect(await readEvidence('e/1', null, ask)).toEqual({ cards, tag });
		expect(asked).toEqual([{ url: '/evaluations/e%2F1/evidence/cards', tag: null }]);
	});

	it('[COV-10] what hasn’t changed isn’t sent again, and is the same', async () => {
		const { asked, ask } = server(() => new Response(null, { status: 304 }));
		const known = { cards, tag };
		expect(await readEvidence('e1', known, ask)).toBe(known);
		expect(asked[0]?.tag).toBe(tag);
	});

	it.each([
		['no line', () => Promise.reject(new TypeError('no line'))],
		['turned away', () => new Response(null, { status: 403 })],
		['a fault', () => new Response('oh', { status: 500 })]
	] as const)('[COV-10] %s is no reading', async (_, answer) => {
		const ask: typeof fetch = async () => answer();
		expect(await readEvidence('e1', { cards, tag }, ask)).toBeNull();
	});
});
