/** Documents kept, read, searched, changed and removed; the same on both databases. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksumOf, openFileStore } from '../../server/attachments/file-store.ts';
import { typeOfContent } from '../../server/attachments/type-of-content.ts';
import { readContent } from '../../server/documents/read-content.ts';
import { lockedPdf } from '../../server/documents/sample-locked.ts';
import { samplePdf } from '../../server/documents/sample-pdf.ts';
import { readingsOf, waitingFiles } from '../../server/repositories/evidence-file.ts';
import { evidenceOf, findEvidence } from '../../server/repositories/evidence.ts';
import { filesKnownTo } from '../../server/repositories/files-known.ts';
import { documentPassages } from '../../server/repositories/passage.ts';
import { addDocument } from '../../server/use-cases/add-document.ts';
import { changeEvidence } from '../../server/use-cases/change-evidence.ts';
import { changeLink } from '../../server/use-cases/change-link.ts';
import { startDocumentReader } from '../../server/use-cases/document-reader.ts';
import { readDocument } from '../../server/use-cases/read-document.ts';
import { removeEvidence } from '../../server/use-cases/remove-evidence.ts';
import { searchEvidence } from '../../server/use-cases/search-evidence.ts';
import { addWebsite, storedText, storeWebsite } from '../../server/use-cases/store-website.ts';
import { bell, openBell, useBell, type Bell } from '../../server/bus.ts';
import { linkKey, saidKey } from '../../src/lib/domain/evidence.ts';
import { createWorld, later, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const links = [
	{ question: '2.4', stage: 'done', page: 2, paragraph: 1, quote: 'Dialoger hålls årligen.' }
] as const;
const text = (words: string) => new TextEncoder().encode(words);
/** What each database answers, told by titles and places. */
const answers = new Map<string, string>();

onBothDatabases((subject, dialect) => {
	const data = mkdtempSync(join(tmpdir(), 'samsyn-documents-'));
	const files = { ...openFileStore(data), checksumOf, typeOf: typeOfContent };
	const source = { read: files.read, textOf: readContent };
	let world: World;
	let other: World;
	const ids: Record<string, string> = {};

	const add = async (name: string, bytes: Uint8Array, to = world) =>
		(await addDocument(to.db, files, to.bo, { evaluation: to.id, name, bytes, title: '', links }, later()))
			.id;
	const found = async (looked: string, only: ReadonlySet<string> | null = null) => {
		const { hits, some } = await searchEvidence(world.db, world.id, looked, only);
		const titles = new Map((await evidenceOf(world.db.read, world.id)).map(({ id, title }) => [id, title]));
		const told = hits.map(
			({ card, part, page, paragraph }) => `${titles.get(card)} ${part} ${page} ${paragraph}`
		);
		return some ? ['some', ...told] : told;
	};

	let rung: Bell;
	beforeAll(async () => {
		rung = openBell(subject().db);
		useBell(rung);
		world = await createWorld(subject().db);
		other = await createWorld(subject().db);
		const pdf = await samplePdf([
			['Budget', 'Nämnderna följer upp målen varje tertial.'],
			['Medborgardialogen förs i skolan.', 'Åtgärder vidtas; mål, mål och åter mål.']
		]);
		ids['plan'] = await add('Verksamhetsplan.pdf', pdf);
		ids['locked'] = await add('Hemlig.pdf', lockedPdf);
		ids['theirs'] = await add('Deras.txt', text('Medborgardialoger hos andra.'), other);
		const web = { title: 'Webben', address: 'https://a.example', seen: '2017-03-01', text: 'Om målen' };
		const website = { evaluation: world.id, ...web, stored: 'Dialoger.\n\nAtgarder utan prickar.' };
		ids['web'] = (await addWebsite(world.db, world.bo, website, later())).id;
		const reader = startDocumentReader(world.db, source);
		await reader.round();
		await reader.close();
	});
	afterAll(async () => {
		await rung.close();
		rmSync(data, { recursive: true, force: true });
	});

	it('[EVI-11] [EVI-13] a document is read after it was added; what can’t be read says why', async () => {
		expect(await waitingFiles(world.db.read)).toEqual([]);
		expect(Object.fromEntries(await readingsOf(world.db.read, world.id))).toEqual({
			[ids['plan'] ?? '']: 'read',
			[ids['locked'] ?? '']: 'locked'
		});
		expect((await findEvidence(world.db.read, world.id, ids['plan'] ?? ''))?.file).toMatchObject({
			pages: 2
		});
		expect(await documentPassages(world.db.read, ids['plan'] ?? '')).toHaveLength(4);
		expect(bell()).toBe(rung);
	});

	it.each<[string, readonly string[]]>([
		['medborgardialoger skolor', ['Verksamhetsplan document 2 1']],
		['MÅL', ['Webben text null null', 'Verksamhetsplan document 2 2', 'Verksamhetsplan document 1 2']],
		['mal', []],
		['åtgärd', ['Verksamhetsplan document 2 2']],
		['verksamhetsplanen', ['Verksamhetsplan title null null']],
		['årlig', ['Verksamhetsplan quote 2 1', 'Hemlig quote 2 1']],
		['medborgar*', ['Verksamhetsplan document 2 1']],
		['"målen varje"', ['Verksamhetsplan document 1 2']],
		['"varje målen"', []],
		['budget medborgardialog', ['some', 'Verksamhetsplan document 1 1', 'Verksamhetsplan document 2 1']],
		['andra', []],
		['" OR * NEAR(', []],
		[
			"' | mål & !x",
			['some', 'Webben text null null', 'Verksamhetsplan document 2 2', 'Verksamhetsplan document 1 2']
		]
	])('[EVI-14] [EVI-15] [EVI-16] [EVI-17] %s', async (looked, expected) => {
		const told = await found(looked);
		expect(told).toEqual(expected);
		const before = answers.get(looked);
		if (before !== undefined) expect(JSON.stringify(told), dialect).toBe(before);
		answers.set(looked, JSON.stringify(told));
	});

	it('[EVI-14] only the cards that are chosen', async () => {
		expect(await found('mål', new Set([ids['web'] ?? '']))).toEqual(['Webben text null null']);
	});

	it('[EVI-5] what is stored of a website is searched, and stored anew', async () => {
		const card = { evaluation: world.id, id: ids['web'] ?? '' };
		expect(await found('prickar')).toEqual(['Webben document null 2']);
		await storeWebsite(world.db, world.anna, { ...card, stored: 'Ny text.' }, later());
		expect(await found('prickar')).toEqual([]);
		expect(await storedText(world.db.read, card.id)).toBe('Ny text.');
		const plan = { ...card, id: ids['plan'] ?? '', stored: 'x' };
		expect(await refusal(storeWebsite(world.db, world.anna, plan, later()))).toBe('bad-input');
	});

	it('[EVI-6] a card’s words and one of its links are changed, and searched as they are then', async () => {
		const card = { evaluation: world.id, id: ids['web'] ?? '' };
		const said = { title: 'Sajten', text: 'Inget', address: 'https://b.example', seen: '2017-03-02' };
		const shown = await findEvidence(world.db.read, world.id, card.id);
		if (shown === null) throw new Error('the card is there');
		const change = { ...card, ...said, was: saidKey(shown) };
		await changeEvidence(world.db, world.anna, change, later());
		// Nobody's words are written over by a page that is older than they.
		const older = { ...change, title: 'Annat' };
		expect(await refusal(changeEvidence(world.db, world.bo, older, later()))).toBe('evidence-changed');
		expect(await found('sajten')).toHaveLength(1);
		expect(await found('webben')).toEqual([]);
		const plan = { evaluation: world.id, id: ids['plan'] ?? '' };
		const link = { ...links[0], quote: 'Samråd hålls.' };
		await changeLink(world.db, world.anna, { ...plan, was: linkKey(links[0]), link }, later());
		expect(await found('samråd')).toEqual(['Verksamhetsplan quote 2 1']);
		const again = changeLink(world.db, world.bo, { ...plan, was: linkKey(links[0]), link: null }, later());
		expect(await refusal(again)).toBe('evidence-changed');
		await changeLink(world.db, world.bo, { ...plan, was: linkKey(link), link: null }, later());
		expect(await found('samråd')).toEqual([]);
	});

	it('[EVI-7] a removed card leaves neither rows nor file', async () => {
		const id = ids['plan'] ?? '';
		expect(
			await refusal(removeEvidence(other.db, files, other.bo, { evaluation: other.id, id }, later()))
		).toBe('not-found');
		expect(readdirSync(join(data, 'attachments'))).toContain(id);
		expect(await filesKnownTo(world.db.read)([id, 'orphan'])).toEqual(new Set([id]));
		await removeEvidence(world.db, files, world.bo, { evaluation: world.id, id }, later());
		expect(await found('budget')).toEqual([]);
		expect(await documentPassages(world.db.read, id)).toEqual([]);
		expect(readdirSync(join(data, 'attachments'))).not.toContain(id);
		expect(await filesKnownTo(world.db.read)([id])).toEqual(new Set());
	});

	it('[EVI-11] what is removed while it is read is not searched', async () => {
		const id = await add('Snart borta.txt', text('Sällsyntord.'));
		const [waiting] = await waitingFiles(world.db.read);
		if (waiting === undefined) throw new Error('nothing waits');
		await removeEvidence(world.db, files, world.bo, { evaluation: world.id, id }, later());
		expect(await readDocument(world.db, { ...source, read: async () => text('Sällsyntord.') }, waiting)).toBe(
			false
		);
		expect(await found('sällsyntord')).toEqual([]);
	});

	it.each([
		['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
		['text under another name', 'a.pdf', text('text')],
		['nothing', 'a.txt', new Uint8Array()]
	])('[EVI-10] %s is no document, and leaves nothing', async (_, name, bytes) => {
		const before = readdirSync(join(data, 'attachments'));
		expect(await refusal(add(name, bytes))).toBe('file-type');
		expect(readdirSync(join(data, 'attachments'))).toEqual(before);
	});
});
