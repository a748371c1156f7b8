/**
 * `node tests/load/printing-beside.ts`: what a word that is written costs on the demo's own server, from sending to
 * acknowledgement, alone and while the reports of ten versions are printed for ten people who ask at once. Needs
 * `npm run build` before.
 */
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { openClient } from '../faults/sync-client.ts';
import { startDemoSite } from '../demo-site.ts';
import { act, cookieOf, roomsOf } from '../program.ts';
import { summaryOf } from './statistics.ts';

/** Between two words of one who writes. */
const EVERY_MS = 50;
const VERSIONS = 10;
const ALONE_MS = 10_000;

const site = await startDemoSite();
const [anna, bo] = await Promise.all([cookieOf(site, 'anna'), cookieOf(site, 'bo')]);
const versions = `/evaluations/${site.helsingborg}/versions`;
for (let n = 1; n <= VERSIONS; n++) {
	const said = await act(site, anna, versions, 'make', { name: `Prov ${n}`, reason: '' });
	if (said !== 'success') throw new Error(`no version: ${said}`);
}
const { shared: room } = await roomsOf(site, site.ystad, bo);
const address = `${site.origin.replace('http', 'ws')}/sync`;
const writer = openClient({ address, cookie: bo, room, user: 'bo' });
while (!writer.synced) await pause(20);

/** Delays of the words written until then, in milliseconds. */
async function writeUntil(over: () => boolean): Promise<readonly number[]> {
	const before = writer.delays.length;
	while (!over()) {
		writer.write(3, Math.random());
		await pause(EVERY_MS);
	}
	while (!writer.saved) await pause(5);
	return writer.delays.slice(before);
}

function tell(what: string, delays: readonly number[]): void {
	const { count, p50, p99, max } = summaryOf(delays);
	console.log(
		`${what}: ${count} words, p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}, longest ${max.toFixed(1)} ms`
	);
}

console.log(`load ${loadavg()[0]?.toFixed(1)}`);
await writeUntil(after(2_000));
tell('alone', await writeUntil(after(ALONE_MS)));
for (const format of ['pdf', 'docx']) {
	let printed = false;
	const began = performance.now();
	const asked = Array.from({ length: VERSIONS }, async (_, at) => {
		const answer = await fetch(`${site.origin}${versions}/${at + 1}/report.${format}`, {
			headers: { cookie: anna }
		});
		if (!answer.ok) throw new Error(`${format}: ${answer.status}`);
		return (await answer.arrayBuffer()).byteLength;
	});
	const all = Promise.all(asked).finally(() => (printed = true));
	const delays = await writeUntil(() => printed);
	const sizes = await all;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	tell(
		`beside ${VERSIONS} reports as ${format} of ${Math.round((sizes[0] ?? 0) / 1024)} kB, ${seconds} s`,
		delays
	);
}
writer.end();
await site.remove();

function after(ms: number): () => boolean {
	const end = performance.now() + ms;
	return () => performance.now() >= end;
}
