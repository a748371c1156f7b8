/** What the lock page shows: told by the server, shown by the components here. */
import type { Replaced } from '../../report/file-step.ts';
import type { ReportFile } from '../../domain/report-file.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { LockChecklist } from '../../domain/lock-checklist.ts';
import type { RefusalCode } from '../../domain/refusal.ts';

/** A version that is sealed. */
export interface LockedTold {
	readonly n: number;
	readonly name: string;
	readonly who: string | null;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Hashes in hexadecimal. */
	readonly content: string;
	readonly manifest: string;
	readonly previous: string | null;
	/** The fingerprint of the key that signed. */
	readonly key: string;
	readonly journal: { readonly epoch: number; readonly head: number };
	/** The report's files; null until they are made. */
	readonly files: readonly ReportFile[] | null;
	/** Characters that the PDF shows a mark for; none for who isn't of the team. */
	readonly replaced: readonly Replaced[];
}

export interface RequestTold {
	readonly who: string | null;
	readonly at: number;
	readonly reason: string;
	/** The one who looks asked. */
	readonly own: boolean;
}

export const lockActs = ['announce', 'callOff', 'lock', 'askUnlock', 'withdrawUnlock', 'unlock'] as const;
export type LockAct = (typeof lockActs)[number];

export interface LockAnswer {
	readonly act: LockAct;
	readonly refused: RefusalCode | null;
}

/** One line of the checklist. */
export interface ListedCheck {
	readonly kind: 'questions' | 'rounds' | 'comments' | 'key';
	readonly left: number;
	/** Questions to go to. */
	readonly places: readonly { readonly area: number; readonly question: string }[];
}

/** In the order they are shown, done ones too. */
export function listedChecks(list: LockChecklist, { edition }: Pick<Evaluation, 'edition'>): ListedCheck[] {
	const areaOf = new Map(
		edition.areas.flatMap(({ number, questions }) => questions.map(({ id }) => [id, number] as const))
	);
	const rounds = list.openRounds.map((question) => ({ area: areaOf.get(question) ?? 0, question }));
	const questions = list.unsettled.flatMap(({ area, questions: ids }) =>
		ids.filter((id) => !list.openRounds.includes(id)).map((question) => ({ area, question }))
	);
	return [
		{ kind: 'questions', left: questions.length, places: questions },
		{ kind: 'rounds', left: rounds.length, places: rounds },
		{ kind: 'comments', left: list.unanswered, places: [] },
		{ kind: 'key', left: list.key ? 0 : 1, places: [] }
	];
}
