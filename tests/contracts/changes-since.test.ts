/** What contacts are told has changed where they commented; the same on both databases. */

import { stringify } from 'devalue';
import { beforeEach, expect, it } from 'vitest';
import { loadEvaluation, setPhase } from '../../server/repositories/evaluation.ts';
import { releaseCommentsOf } from '../../server/repositories/comment.ts';
import { insertWithdrawal, releaseById } from '../../server/repositories/release.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import type { PostedPlace } from '../../server/use-cases/released-place.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { makeVersionInside } from '../../server/use-cases/version-inside.ts';
import { actInside } from '../../server/use-cases/act.ts';
import { reviewTalk } from '../../src/routes/review/[release]/review-talk.server.ts';
import { createReleased, releaseByHand, writeText, type Released } from './acts/released.ts';
import { later } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const removed = 'Nyckeltal jämförs varje år.';

onBothDatabases((subject) => {
	let world: Released;
	beforeEach(async () => {
		world = await createReleased(subject().db);
		const section: PostedPlace = { area: 1, section: 'strengths', words: null };
		for (const place of [section, section, { area: 1, question: '1.1' }]) {
			const input = { release: world.release, kind: 'error', body: 'Fel.', place };
			await commentOnRelease(world.db, world.kim, input, later());
		}
		const drafts = await releaseCommentsOf(world.db.read, world.release);
		const shown = Object.fromEntries(drafts.map(({ id, changedAt }) => [id, changedAt]));
		await sendComments(world.db, world.kim, { release: world.release, shown }, later());
	});

	const rewrite = () =>
		writeText(world, 1, 'strengths', [{ kind: 'paragraph', runs: [{ text: 'Riktlinjerna används.' }] }]);

	const lock = () =>
		world.db.write((trx) =>
			actInside(trx, world.dan, world.id, later(), async (acting) => {
				await makeVersionInside(acting, { kind: 'locked', name: 'Fastställd', reason: null });
				await acting.log('lock', {});
				await setPhase(trx, world.id, 'locked');
			})
		);

	const talk = async () => {
		const [release, evaluation] = await Promise.all([
			releaseById(world.db.read, world.release),
			loadEvaluation(world.db.read, world.id)
		]);
		if (release === null || evaluation === null) throw new Error('the release is gone');
		return reviewTalk(world.db.read, world.kim, { release, evaluation });
	};

	it('[COM-74] once a later version may be read, each commented place tells what has changed, and is sent once', async () => {
		expect((await talk()).changes).toBeNull();
		await rewrite();
		await lock();
		const sent = stringify(await talk());
		expect(Object.values((await talk()).changes ?? {})).toHaveLength(3);
		expect(sent.split('jämförs')).toHaveLength(2);
	});

	it.each(['released anew', 'locked'])(
		'[REL-43] [COM-74] a withdrawn draft’s words are not handed out once it is %s',
		async (next) => {
			const withdrawal = { reason: 'fel', by: world.dan.user, at: later() };
			await world.db.write((trx) => insertWithdrawal(trx, world.release, withdrawal));
			await rewrite();
			await (next === 'locked' ? lock() : releaseByHand(world, 2));
			const told = await talk();
			expect(told.comments).toHaveLength(3);
			expect(stringify(told)).not.toContain(removed.split(' ')[1]);
			expect(told.changes).toBeNull();
		}
	);
});
