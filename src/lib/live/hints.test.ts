import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForHints } from './hints.ts';
import type { HintStream } from './hints.ts';

const streams: TrySource[] = [];

class TrySource extends EventTarget implements HintStream {
	static readonly CLOSED = 2;
	readonly url: string;
	readyState = 0;

	constructor(url: string) {
		super();
		this.url = url;
		streams.push(this);
	}

	close(): void {
		this.readyState = TrySource.CLOSED;
	}
}

class TryPage extends EventTarget {
	hidden = false;

	show(seen: boolean): void {
		this.hidden = !seen;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

function listen() {
	const reread = vi.fn();
	const page = new TryPage();
	const stop = listenForHints({ evaluation: 'e1', reread, Source: TrySource, page });
	const stream = streams.at(-1);
	if (stream === undefined) throw new Error('no stream was opened');
	return { reread, stream, page, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('hints', () => {
	it('[LIV-12] are heard at the evaluation’s own address', () => {
		expect(listen().stream.url).toBe('/evaluations/e1/events');
	});

	it('[REL-46] of a release are heard at its own address, which says what the page shows', () => {
		listenForHints({
			release: 'r1',
			shown: 'a1',
			reread: vi.fn(),
			Source: TrySource,
			page: new TryPage()
		})();
		expect(streams.at(-1)?.url).toBe('/review/r1/events?shown=a1');
	});

	it('[LIV-12] a burst is two rereadings: the first hint at once, the last within a second', () => {
		const { reread, stream } = listen();
		for (const name of ['acts', 'acts', 'progress', 'acts']) stream.dispatchEvent(new Event(name));
		expect(reread).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(1000);
		expect(reread).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(5000);
		expect(reread).toHaveBeenCalledTimes(2);
	});

	it('[LIV-12] a line that comes back is a hint, the first one isn’t', () => {
		const { reread, stream } = listen();
		stream.dispatchEvent(new Event('open'));
		expect(reread).not.toHaveBeenCalled();
		stream.dispatchEvent(new Event('error'));
		stream.dispatchEvent(new Event('open'));
		expect(reread).toHaveBeenCalledTimes(1);
	});

	it('[LIV-12] the first line of a meeting is a hint: it may have gone on since the page was made', () => {
		const reread = vi.fn();
		const onmove = vi.fn();
		listenForHints({ meeting: 'e1', reread, onmove, Source: TrySource, page: new TryPage() });
		streams.at(-1)?.dispatchEvent(new Event('open'));
		expect([reread.mock.calls.length, onmove.mock.calls.length]).toEqual([1, 1]);
	});

	it('[LIV-12] a stream that the browser has given up is opened anew, until the page leaves', () => {
		const { stream, stop } = listen();
		const before = streams.length;
		stream.readyState = TrySource.CLOSED;
		stream.dispatchEvent(new Event('error'));
		vi.advanceTimersByTime(15_000);
		expect(streams).toHaveLength(before + 1);
		stop();
		expect(streams.at(-1)?.readyState).toBe(TrySource.CLOSED);
		vi.advanceTimersByTime(60_000);
		expect(streams).toHaveLength(before + 1);
	});

	it('[LIV-12] a hidden page lets go of its stream, and rereads when it is seen again', () => {
		const { reread, stream, page, stop } = listen();
		const before = streams.length;
		page.show(false);
		expect(stream.readyState).toBe(TrySource.CLOSED);
		expect(reread).not.toHaveBeenCalled();
		page.show(true);
		page.show(true);
		expect(streams).toHaveLength(before + 1);
		expect(reread).toHaveBeenCalledTimes(1);
		stop();
		page.show(false);
		page.show(true);
		expect(streams).toHaveLength(before + 1);
	});
});
