/** What words can be tied to, and what is said of the ties there are. */
import type { Evidence } from '$lib/domain/evidence.ts';
import type { Area, Question } from '$lib/domain/instrument.ts';
import { evidenceTarget, questionTarget, targetOf } from '$lib/domain/reference.ts';
import type { MarkWords } from '$lib/editor/reference-words.ts';
import type { Words } from '$lib/words/words.ts';

export interface Choice {
	readonly kind: 'question' | 'evidence';
	readonly target: string;
	/** `5.4`, or the kind of source. */
	readonly short: string;
	readonly text: string;
}

/** What is known of the area and of its evidence; cards are null while they haven't been read. */
export interface Tied {
	readonly area: Area;
	readonly questions: readonly Question[];
	readonly cards: readonly Evidence[] | null;
	readonly words: Words;
}

/** The area's questions, then cards: those that say something of one of them first. */
export function choicesOf({ area, cards, words }: Tied): Choice[] {
	const ids = new Set(area.questions.map(({ id }) => id));
	const isOfArea = ({ links }: Evidence) => links.some(({ question }) => ids.has(question));
	const sorted = (cards ?? []).toSorted(
		(a, b) => Number(isOfArea(b)) - Number(isOfArea(a)) || a.title.localeCompare(b.title, 'sv')
	);
	return [
		...area.questions.map(({ id, text }): Choice => {
			return { kind: 'question', target: questionTarget(id), short: id, text };
		}),
		...sorted.map(({ id, kind, title }): Choice => {
			return {
				kind: 'evidence',
				target: evidenceTarget(id),
				short: words.references.kinds[kind],
				text: title
			};
		})
	];
}

/** Shown at once; the rest is told as a number. */
const SHOWN = 60;

/** Those that have each of the typed words somewhere. */
export function choicesFound(
	choices: readonly Choice[],
	typed: string
): { readonly shown: readonly Choice[]; readonly more: number } {
	const wanted = typed
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	const fits = choices.filter(({ short, text }) => {
		const said = `${short} ${text}`.toLowerCase();
		return wanted.every((word) => said.includes(word));
	});
	return { shown: fits.slice(0, SHOWN), more: Math.max(0, fits.length - SHOWN) };
}

/** The longest beginning of a title that stands on a mark. */
const LONGEST = 24;

function shortened(title: string): string {
	return title.length <= LONGEST
		? title
		: `${title
				.slice(0, LONGEST - 1)
				.toWellFormed()
				.trimEnd()}…`;
}

/** A card that there isn't, or a target that nobody knows, is shown as gone and breaks nothing. */
export function describeMark(target: string, { questions, cards, words }: Tied): MarkWords {
	const { mark } = words.references;
	const told = (look: MarkWords['look'], short: string, said: string): MarkWords => {
		return { look, short, said, remove: mark.remove(said) };
	};
	const known = targetOf(target);
	if (known?.kind === 'good-example') return told('good-example', '★', mark.star);
	if (known?.kind === 'question') {
		const question = questions.find(({ id }) => id === known.id);
		const said = question === undefined ? mark.question(known.id) : mark.questionIs(known.id, question.text);
		return told(question === undefined ? 'gone' : 'question', known.id, said);
	}
	if (known?.kind === 'evidence' && cards === null) return told('evidence', mark.waitingShort, mark.waiting);
	const card = cards?.find(({ id }) => known?.kind === 'evidence' && id === known.id);
	if (card === undefined) return told('gone', mark.goneShort, mark.gone);
	return told('evidence', shortened(card.title), mark.evidence(card.title));
}
