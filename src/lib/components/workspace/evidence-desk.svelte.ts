/** What the parts of the workspace share of evidence: the cards as they were read last, and the panel beside the score. */
import { kindsOfEvidence, type Evidence } from '../../domain/evidence.ts';
import { pinnedTo, type Pinned } from '../../domain/pinned-evidence.ts';
import { readEvidence, type EvidenceRead } from '../../live/evidence-reading.ts';

export interface EvidenceDesk {
	/** As they were read last; null while they never were. Reactive. */
	readonly cards: readonly Evidence[] | null;
	/** The server did not answer the last time. */
	readonly missing: boolean;
	/** How many kinds of source each question has evidence of; null while nothing is known to be tied to any. */
	readonly kinds: ReadonlyMap<string, number> | null;
	/** The panel stands open. */
	open: boolean;
	pinnedTo(question: string): readonly Pinned[];
	/** The facts were read, with this as the last act: asks for the cards if it is another one, or they are missing. */
	follow(lastAct: number): Promise<void>;
}

export interface EvidenceDeskParts {
	/** The evaluation's id. */
	readonly evaluation: () => string;
	/** What the browser has kept from before; null where it has nothing. */
	readonly recall?: () => Promise<EvidenceRead | null>;
	readonly keep?: (read: EvidenceRead) => Promise<void>;
	readonly read?: typeof readEvidence;
}

export function openEvidenceDesk({
	evaluation,
	recall = () => Promise.resolve(null),
	keep = () => Promise.resolve(),
	read = readEvidence
}: EvidenceDeskParts): EvidenceDesk {
	let known = $state.raw<EvidenceRead | null>(null);
	let missing = $state(false);
	let open = $state(false);
	const kinds = $derived.by(() => {
		const found = kindsOfEvidence(known?.cards ?? []);
		return found.size === 0 ? null : found;
	});

	let turns = 0;
	async function reread(): Promise<void> {
		const turn = ++turns;
		const told = await read(evaluation(), known);
		// A later question was answered before.
		if (turn !== turns) return;
		missing = told === null;
		if (told === null) {
			const kept = known === null ? await recall() : null;
			if (turn === turns) known ??= kept;
		} else if (told !== known) {
			known = told;
			await keep(told);
		}
	}

	let followed: number | null = null;
	return {
		get cards() {
			return known?.cards ?? null;
		},
		get missing() {
			return missing;
		},
		get kinds() {
			return kinds;
		},
		get open() {
			return open;
		},
		set open(next) {
			open = next;
		},
		pinnedTo: (question) => pinnedTo(question, known?.cards ?? []),
		follow: async (lastAct) => {
			if (lastAct === followed && !missing) return;
			followed = lastAct;
			await reread();
		}
	};
}
