/** What the team does in the scene with words of its own, so that they can be looked for everywhere. */
import { handInArea } from '../../server/use-cases/hand-in-area.ts';
import { agree } from '../../server/use-cases/agree.ts';
import { closeRound } from '../../server/use-cases/close-round.ts';
import { comment } from '../../server/use-cases/comment.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import { openRound } from '../../server/use-cases/open-round.ts';
import { park } from '../../server/use-cases/park.ts';
import { reopen } from '../../server/use-cases/reopen.ts';
import { reply } from '../../server/use-cases/reply.ts';
import { reserve } from '../../server/use-cases/reserve.ts';
import { reveal } from '../../server/use-cases/reveal.ts';
import { startMeeting } from '../../server/use-cases/start-meeting.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import {
	changeScore,
	evenScores,
	later,
	score,
	seenBy,
	writeSheet,
	type World
} from '../contracts/acts/world.ts';
import { rareScores, type Words } from './words.ts';

/** Scores of an area as each gives them; Bo with a reason of his own. */
async function valuesOf(world: World, who: Actor, area: number, reason: string) {
	return evenScores(world, area, 60, who === world.bo ? reason : '');
}

/** Area 3 is handed in by all; area 4 is on the sheets alone, with a rare score among Bo's. */
export async function sealAreas(world: World, words: Words): Promise<Readonly<Record<string, string>>> {
	const { db, id: evaluation, anna, bo, cia } = world;
	const posted: Record<string, string> = {};
	for (const who of [anna, bo, cia]) {
		const handedIn = await valuesOf(world, who, 3, words.handedIn);
		await writeSheet(world, who, handedIn);
		await handInArea(db, who, { evaluation, area: 3, values: handedIn }, later());
		const kept = await valuesOf(world, who, 4, words.sheet);
		if (who === bo) kept['4.6'] = score(rareScores.sheet, words.sheet);
		await writeSheet(world, who, kept);
		posted[who.user] = JSON.stringify(kept);
	}
	return posted;
}

/** Agreed with a reason and a reservation; the agreement's id. */
export async function agreeWithReason(world: World, words: Words, question: string): Promise<string> {
	const { db, id: evaluation, bo, cia } = world;
	const seen = await seenBy(world, question);
	const input = { evaluation, question, median: true, seen, reason: words.agreement } as const;
	const { agreement } = await agree(db, cia, input, later());
	await reserve(db, bo, { evaluation, question, agreement, text: words.reservation }, later());
	return agreement;
}

/** A round that was called off, an agreement taken back, an area opened early, a version, a talk. */
export async function goThroughAll(world: World, words: Words): Promise<{ readonly comment: string }> {
	const { db, id: evaluation, anna, bo, dan } = world;
	await openRound(db, dan, { evaluation, question: '2.4' }, later());
	const cancelled = { evaluation, question: '2.4', outcome: 'cancelled', reason: words.round } as const;
	await closeRound(db, dan, cancelled, later());
	const agreement = await agreeWithReason(world, words, '2.5');
	await reopen(db, dan, { evaluation, question: '2.5', agreement, reason: words.reopening }, later());
	await changeScore(world, bo, '2.4', score(500, words.live));
	await startMeeting(db, dan, { evaluation }, later());
	await park(db, bo, { evaluation, question: '2.4', decides: words.parking }, later());
	await reveal(db, dan, { evaluation, area: 8, reason: words.opening }, later());
	const place = { area: 1, question: null, section: null, words: null };
	const said = await comment(db, bo, { evaluation, place, body: words.comment }, later());
	await reply(db, anna, { evaluation, comment: said.id, body: words.reply }, later());
	await makeVersion(db, dan, { evaluation, name: 'Efter mötet', reason: words.version }, later());
	return { comment: said.id };
}
