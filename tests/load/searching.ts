/**
 * `node tests/load/searching.ts [--cards N] [--documents N] [--pages N]`: how long a search in an evaluation's evidence takes, and the
 * list of its cards, on both databases; another evaluation of the same size lies beside.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { evidenceOf, insertEvidence } from '../../server/repositories/evidence.ts';
import { insertPassages, type Passage } from '../../server/repositories/passage.ts';
import { stemsOf } from '../../server/search/stems.ts';
import { openBell, useBell } from '../../server/bus.ts';
import { passagesOfCard } from '../../server/use-cases/evidence-passages.ts';
import { searchEvidence } from '../../server/use-cases/search-evidence.ts';
import { stages, type Evidence } from '../../src/lib/domain/evidence.ts';
import { createWorld, type World } from '../contracts/acts/world.ts';
import { startPostgres } from '../postgres.ts';
import { summaryOf } from './statistics.ts';

const number = { type: 'string' } as const;
const { values } = parseArgs({ options: { cards: number, documents: number, pages: number } });
const cards = Number(values.cards ?? 500);
const documents = Number(values.documents ?? 100);
const pages = Number(values.pages ?? 40);
const PARAGRAPHS = 8;

let seed = 7;
const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const one = <T>(list: readonly T[]): T => {
	const found = list[Math.floor(chance() * list.length)];
	if (found === undefined) throw new Error('an empty list');
	return found;
};

const common =
	'kommunen nämnden medborgare service kvalitet styrning uppföljning medarbetare verksamheten mål';
const syllables =
	'med bor gar di a log ser vi ce dek la ra ti on bud get upp följ ning plan led ar skap'.split(' ');
const rare = Array.from({ length: 6000 }, () =>
	Array.from({ length: 2 + chance() * 3 }, () => one(syllables)).join('')
);
const words = [...common.split(' '), ...rare];
/** A few words stand everywhere, most nearly nowhere, as in any language. */
const word = () => words[Math.floor(words.length ** chance()) - 1] ?? 'kommun';
const text = (length: number) => Array.from({ length }, word).join(' ');

function card(by: string, questions: readonly string[], index: number): Evidence {
	const kind = index < documents ? 'document' : one(['interview', 'website', 'document'] as const);
	const links = Array.from({ length: 3 }, () => ({
		...{ question: one(questions), stage: one(stages), page: 3, paragraph: 2, quote: text(25) }
	}));
	const web = kind === 'website' ? { address: 'https://kommun.example/', seen: '2017-03-01' } : null;
	return {
		...{
			id: crypto.randomUUID(),
			kind,
			title: text(6),
			text: text(60),
			links,
			interview: null,
			by,
			at: index
		},
		...{ address: web?.address ?? null, seen: web?.seen ?? null, file: null }
	};
}

async function fill(world: World): Promise<void> {
	const questions = [1, 2, 3, 4, 5].flatMap((area) => [1, 2, 3, 4].map((n) => `${area}.${n}`));
	for (let index = 0; index < cards; index++) {
		const made = card(world.bo.user, questions, index);
		const found: Passage[] = [];
		for (let n = 1; index < documents && n <= pages * PARAGRAPHS; n++) {
			const written = text(20 + Math.floor(chance() * 80));
			const place = { page: Math.ceil(n / PARAGRAPHS), paragraph: ((n - 1) % PARAGRAPHS) + 1 };
			found.push({ part: 'document', n, ...place, text: written, stems: stemsOf(written) });
		}
		await world.db.write(async (trx) => {
			await insertEvidence(trx, world.id, made);
			await insertPassages(trx, world.id, made.id, [...passagesOfCard(made), ...found]);
		});
	}
}

async function measure(name: string, db: Database): Promise<void> {
	await migrate(db);
	const bell = openBell(db);
	useBell(bell);
	const worlds = [await createWorld(db), await createWorld(db)];
	const began = performance.now();
	for (const world of worlds) await fill(world);
	console.log(`${name}: filled in ${Math.round((performance.now() - began) / 1000)} s`);
	const id = worlds[0]?.id ?? '';
	const searches: Readonly<Record<string, () => string>> = {
		'a word that is everywhere': () => one(common.split(' ')),
		'a rare word': () => one(rare),
		'two words': () => `${one(common.split(' '))} ${one(rare)}`,
		'three that are everywhere': () => `${one(common.split(' '))} ${one(common.split(' '))} nämnden`,
		'the beginning of words': () => `${one(rare).slice(0, 4)}*`,
		'words in a row': () => `"${one(common.split(' '))} ${one(common.split(' '))}"`
	};
	const line = (what: string, times: readonly number[], more: string) => {
		const { count, p50, p99, max } = summaryOf(times);
		const [middle, most, longest] = [p50, p99, max].map((ms) => ms.toFixed(1));
		console.log(
			`${name}: ${what}: p50 ${middle} ms, p99 ${most} ms, longest ${longest} ms (${count}; ${more})`
		);
	};
	for (const [what, looked] of Object.entries(searches)) {
		const times: number[] = [];
		let found = 0;
		for (let run = 0; run < 200; run++) {
			const query = looked();
			const from = performance.now();
			const answer = await searchEvidence(db, id, query);
			times.push(performance.now() - from);
			found += answer.found;
		}
		line(what, times, `${Math.round(found / 200)} passages`);
	}
	const times: number[] = [];
	let size = 0;
	for (let run = 0; run < 200; run++) {
		const from = performance.now();
		size = JSON.stringify({ cards: await evidenceOf(db.read, id) }).length;
		times.push(performance.now() - from);
	}
	line('the list of cards', times, `${Math.round(size / 1024)} kB`);
	await bell.close();
	await db.close();
}

console.log(
	`${cards} cards, ${documents} documents of ${pages} pages with ${PARAGRAPHS} paragraphs each, twice`
);
const folder = mkdtempSync(join(tmpdir(), 'samsyn-searching-'));
await measure('SQLite', await openDatabase({ SAMSYN_DATA: folder }));
rmSync(folder, { recursive: true, force: true });
const postgres = await startPostgres();
await measure('PostgreSQL', await openDatabase({ DATABASE_URL: await postgres.url('searching') }));
await postgres.stop();
