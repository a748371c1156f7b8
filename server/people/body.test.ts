import { expect, it } from 'vitest';
import { bodyLimit, takesEvidence, withBody } from './body.ts';

const KILOBYTE = 1024;

function posted(kilobytes: number, said?: number): Request {
	let left = kilobytes;
	const body = new ReadableStream({
		pull(controller) {
			if (left-- > 0) controller.enqueue(new Uint8Array(KILOBYTE));
			else controller.close();
		}
	});
	const headers = said === undefined ? {} : { 'content-length': String(said) };
	return new Request('http://localhost/', { method: 'POST', body, duplex: 'half', headers } as RequestInit);
}

it('[PEO-30] a form is half a megabyte at most, whatever is said of its length', async () => {
	const limit = bodyLimit(false);
	expect((await (await withBody(posted(512), limit))?.arrayBuffer())?.byteLength).toBe(512 * KILOBYTE);
	expect(await withBody(posted(513), limit)).toBeNull();
	expect(await withBody(posted(513, 1), limit)).toBeNull();
});

it('[PEO-30] evidence comes where contacts comment and answer, and where the team keeps it, from who is signed in', async () => {
	expect(takesEvidence('/review/abc/comments', true)).toBe(true);
	expect(takesEvidence('/review/abc/comments/new', true)).toBe(true);
	expect(takesEvidence('/requests/abc', true)).toBe(true);
	expect(takesEvidence('/evaluations/abc/evidence', true)).toBe(true);
	for (const path of ['/requests/abc', '/evaluations/abc/evidence'])
		expect(takesEvidence(path, false)).toBe(false);
	for (const path of ['/review/abc', '/review/abc/comments/x', '/evaluations/abc/comments', '/signin'])
		expect(takesEvidence(path, true)).toBe(false);
	expect(takesEvidence('/evaluations/import', true)).toBe(true);
	expect(takesEvidence('/evaluations/import/abc', true)).toBe(true);
	expect(takesEvidence('/evaluations/import', false)).toBe(false);
	expect(takesEvidence('/review/abc/comments', false)).toBe(false);
	expect(await withBody(posted(10.5 * KILOBYTE), bodyLimit(true))).not.toBeNull();
	expect(await withBody(posted(11.5 * KILOBYTE), bodyLimit(true))).toBeNull();
});

it('[PEO-30] what breaks off is nothing', async () => {
	const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
	const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
	expect(await withBody(request, 10)).toBeNull();
});
