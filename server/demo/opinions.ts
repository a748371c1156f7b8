/** Made-up individual scores. Nobody's own scores are public, so the demo invents them around what was printed. */
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Question } from '../../src/lib/domain/instrument.ts';
import type { Confidence, Hundredths, Score } from '../../src/lib/domain/score.ts';

/** How far apart the panel stands on a question. */
export type Spread = 'aligned' | 'near' | 'diverging' | 'outlier';

/** Distance from the middle in percent of max, below and above. */
const distances: Readonly<Record<Spread, readonly [number, number]>> = {
	aligned: [3, 4],
	near: [8, 7],
	diverging: [16, 14],
	outlier: [2, 31]
};

const confidences: readonly Confidence[] = ['sure', 'fairly', 'fairly', 'unsure', 'sure'];

const rationales: readonly string[] = [
	'Dokumenten är tydliga, men intervjuerna visar att arbetssättet inte har nått alla förvaltningar.',
	'Arbetssättet är etablerat och följs upp varje år. Det syns både i planerna och på webbplatsen.',
	'Det finns en modell, men den används olika. Flera chefer kände inte till den.',
	'Bra exempel i två förvaltningar. Jag saknar en bild av helheten.',
	'Ledningen har en tydlig idé. Uppföljningen når ännu inte fram till enheterna.',
	''
];

/**
 * Three scores with the median `x`: the first in the middle, one below and one above as far as zero and max allow.
 * `turn` moves who stands where, so that nobody is always the strict one.
 */
export function panel(
	question: Question,
	x: Hundredths,
	spread: Spread,
	turn: number,
	people: readonly [UserId, UserId, UserId]
): Map<UserId, Score> {
	const [below, above] = distances[spread];
	const most = question.max * 100;
	const xs = [
		x,
		Math.max(0, x - quarter(below * question.max)),
		Math.min(most, x + quarter(above * question.max))
	];
	return new Map(people.map((user, place) => [user, score(xs[(place + turn) % 3] ?? x, turn + place)]));
}

/** Points in quarters, as people think them. */
function quarter(x: Hundredths): Hundredths {
	return Math.max(25, Math.round(x / 25) * 25);
}

function score(x: Hundredths, turn: number): Score {
	return {
		x,
		rationale: rationales[turn % rationales.length] ?? '',
		confidence: confidences[turn % confidences.length] ?? null
	};
}
