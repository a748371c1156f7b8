/** Files and links that contacts attach to their drafts; the same on both databases. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checksumOf, openFileStore } from '../../server/attachments/file-store.ts';
import { typeOfContent } from '../../server/attachments/type-of-content.ts';
import { attachmentById, attachmentsTo } from '../../server/repositories/attachment.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { attachFile, attachLink, detach } from '../../server/use-cases/attach.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { removeDraft } from '../../server/use-cases/remove-draft.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { FILE_SIZE } from '../../src/lib/domain/comment-limits.ts';
import { createReleased, type Released } from './acts/released.ts';
import { later, refusal } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const pdf = new TextEncoder().encode('%PDF-1.7\nRiktlinjer');

onBothDatabases((subject) => {
	const data = mkdtempSync(join(tmpdir(), 'samsyn-evidence-'));
	const store = openFileStore(data);
	const files = { ...store, checksumOf, typeOf: typeOfContent };
	const onDisk = () => readdirSync(join(data, 'attachments'));
	let world: Released;
	let comment: string;
	let before: readonly string[];

	afterAll(() => rmSync(data, { recursive: true, force: true }));
	beforeEach(async () => {
		world = await createReleased(subject().db);
		const place = { area: 1, section: 'strengths', words: null } as const;
		const input = { release: world.release, kind: 'error', body: 'Se bilagan.', place };
		comment = (await commentOnRelease(world.db, world.kim, input, later())).id;
		await store.keep('there-already', pdf);
		before = onDisk();
	});

	const attach = async (name = 'Riktlinjer.pdf', bytes = pdf, who: Actor = world.kim) =>
		(await attachFile(world.db, files, who, { release: world.release, comment, name, bytes }, later())).id;
	const link = async (address = 'https://a.se/§4', name = 'Paragraf 4') =>
		(await attachLink(world.db, world.kim, { release: world.release, comment, address, name }, later())).id;
	const attached = () => attachmentsTo(world.db.read, [comment]);

	it('[COM-65] [COM-66] [COM-67] a file is kept under its id, told by its cleaned name', async () => {
		const id = await attach('C:\\Bilagor\\Riktlinjer\u202E 2016.pdf');
		expect(await attached()).toEqual([
			expect.objectContaining({
				id,
				kind: 'file',
				name: 'Riktlinjer 2016.pdf',
				type: 'pdf',
				size: pdf.length
			})
		]);
		expect(await store.read(id, checksumOf(pdf))).toEqual(pdf);
	});

	it.each([
		['a name of another type', 'Riktlinjer.docx', pdf, 'file-type'],
		['a type that isn’t taken', 'sida.html', new TextEncoder().encode('<p>'), 'file-type'],
		['a program under a name of text', 'ond.txt', new Uint8Array([0x4d, 0x5a, 0, 3]), 'file-type'],
		['an empty file', 'tom.txt', new Uint8Array(), 'file-type'],
		['a name of nothing', '', pdf, 'file-type'],
		[
			'one byte too many',
			'stor.pdf',
			Buffer.concat([pdf, new Uint8Array(FILE_SIZE + 1 - pdf.length)]),
			'file-too-large'
		]
	])('[COM-65] %s: refused, and nothing is left on the disk', async (_, name, bytes, code) => {
		expect(await refusal(attach(name, bytes))).toBe(code);
		expect(await attached()).toEqual([]);
		expect(onDisk()).toEqual(before);
	});

	it('[COM-54] a colleague attaches nothing, and leaves nothing on the disk', async () => {
		expect(await refusal(attach('a.pdf', pdf, world.lo))).toBe('not-owner');
		expect(await refusal(attach('a.pdf', pdf, world.anna))).toMatch(/team|only/);
		expect(onDisk()).toEqual(before);
	});

	it('[COM-67] a file whose row can’t be written leaves nothing on the disk', async () => {
		const failing = {
			...files,
			keep: async (id: string, bytes: Uint8Array) => {
				await store.keep(id, bytes);
				await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
			}
		};
		const input = { release: world.release, comment, name: 'a.pdf', bytes: pdf };
		expect(await refusal(attachFile(world.db, failing, world.kim, input, later()))).toBe('locked');
		expect(onDisk()).toEqual(before);
	});

	it('[COM-69] five on a comment, files and links together', async () => {
		for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await attach(name);
		await link();
		await link();
		expect(await refusal(attach('d.pdf'))).toBe('too-many-files');
		expect(await refusal(link())).toBe('too-many-files');
		expect(await attached()).toHaveLength(5);
		expect(onDisk()).toHaveLength(before.length + 3);
	});

	it('[COM-68] a link is kept whole, and called by its address where nothing is said', async () => {
		const id = await link(' https://a.se/§4 ', ' \u202E ');
		expect(await attachmentById(world.db.read, id)).toMatchObject({
			kind: 'link',
			name: 'https://a.se/%C2%A74',
			address: 'https://a.se/%C2%A74'
		});
		expect(await refusal(link('javascript:alert(1)'))).toBe('bad-input');
	});

	it('[COM-54] what is taken away, or removed with its comment, is gone from the disk', async () => {
		const { release } = world;
		const one = await attach('a.pdf');
		await attach('b.pdf');
		const taking = { release, comment, attachment: one };
		expect(await refusal(detach(world.db, files, world.lo, taking, later()))).toBe('not-owner');
		await detach(world.db, files, world.kim, taking, later());
		expect(await refusal(detach(world.db, files, world.kim, taking, later()))).toBe('not-found');
		expect((await attached()).map(({ name }) => name)).toEqual(['b.pdf']);
		await removeDraft(world.db, files, world.kim, { release, comment }, later());
		expect(await attached()).toEqual([]);
		expect(onDisk()).toEqual(before);
		expect(await releaseCommentsOf(world.db.read, release)).toEqual([]);
	});
});
