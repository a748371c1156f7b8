/** An evaluation as a member of the team sees it live: facts, shared document, own sheet and who is here, together. */
import type { ScoreEntry } from '../document/scores.ts';
import type { RevealedEntry } from '../document/revealed.ts';
import type { SheetEntry } from '../document/sheet.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { markOf } from '../domain/mark.ts';
import type { Saved } from './saved-mark.ts';
import { openRoom } from './connection.svelte.ts';
import { currentEvaluation } from './current-evaluation.ts';
import type { LiveRoom } from './live-room.ts';
import { readPresence, tellPlace } from './presence.svelte.ts';
import type { Place, Present } from './people-here.ts';
import {
	readAgreed,
	readConfirmations,
	readOpened,
	readRevealed,
	readRounds,
	readScores,
	readSheet
} from './readings.svelte.ts';
import type { TeamFacts } from './team-facts.ts';

export interface TeamRoom {
	/** Reactive: rows and document together. */
	readonly evaluation: Evaluation;
	readonly scores: readonly ScoreEntry[];
	readonly revealed: readonly RevealedEntry[];
	/** The own sheet; empty for who doesn't score. */
	readonly sheet: readonly SheetEntry[];
	readonly people: readonly Present[];
	/** The worse of the two rooms' marks. */
	readonly saved: Saved;
	readonly connected: boolean;
	readonly shared: LiveRoom;
	readonly own: LiveRoom | null;
	tellPlace(at: Place): void;
	close(): void;
}

const worst: readonly Saved[] = ['refused', 'offline', 'saving', 'saved'];

/** `facts` is asked anew whenever it changes; the rooms' names it gives first are the ones opened. */
export function openTeamRoom(
	facts: () => TeamFacts,
	{ onReload, onSignIn }: { onReload: () => void | Promise<void>; onSignIn: () => Promise<void> }
): TeamRoom {
	const { me, evaluation: given, rooms } = facts();
	const name = given.members.find(({ user }) => user === me)?.name ?? '';
	const user = { id: me, name, ...markOf(given.members, me) };
	const shared = openRoom({ name: rooms.evaluation, user, onReload, onSignIn });
	const own = rooms.sheet === null ? null : openRoom({ name: rooms.sheet, user, onReload, onSignIn });

	const { doc } = $derived(shared);
	const told = $derived({
		opened: readOpened(doc),
		rounds: readRounds(doc),
		agreed: readAgreed(doc),
		confirmations: readConfirmations(doc)
	});
	const scores = $derived(readScores(doc));
	const revealed = $derived(readRevealed(doc));
	const sheet = $derived(own === null ? null : readSheet(own.doc));
	const presence = $derived(readPresence(shared.awareness));
	const evaluation = $derived(
		currentEvaluation(facts().evaluation, {
			opened: told.opened.current,
			rounds: told.rounds.current,
			agreed: told.agreed.current,
			confirmations: told.confirmations.current
		})
	);
	const saved = $derived(worst.find((mark) => mark === shared.saved || mark === own?.saved) ?? shared.saved);

	return {
		get evaluation() {
			return evaluation;
		},
		get scores() {
			return scores.current;
		},
		get revealed() {
			return revealed.current;
		},
		get sheet() {
			return sheet?.current ?? [];
		},
		get people() {
			return presence.people;
		},
		get saved() {
			return saved;
		},
		get connected() {
			return shared.connected;
		},
		shared,
		own,
		tellPlace: (at) => tellPlace(shared.awareness, at),
		close: () => {
			shared.close();
			own?.close();
		}
	};
}
