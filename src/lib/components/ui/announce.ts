/** What is read out: two queues that the permanent live regions show. Polite is held to six sentences a minute. */

export type Urgency = 'assertive' | 'polite';

export interface Voice {
	/** Says a sentence: at once when assertive, as soon as the minute has room when polite. */
	readonly say: (sentence: string, urgency?: Urgency) => void;
	/** Forgets what waits. */
	readonly stop: () => void;
}

export interface VoiceParts {
	/** Puts a sentence into the region; an empty one clears it. */
	readonly show: (urgency: Urgency, sentence: string) => void;
	/** Milliseconds since whenever. */
	readonly now: () => number;
	/** Calls back after so many milliseconds; returns what calls it off. */
	readonly after: (milliseconds: number, then: () => void) => () => void;
}

const politePerMinute = 6;
const minute = 60_000;
/** Sentences closer than this would be cut off by the next. */
const breath = 1_000;
/** Older news gives way to newer. */
const longestQueue = 4;

export function voiceOf({ show, now, after }: VoiceParts): Voice {
	let waiting: string[] = [];
	let said: number[] = [];
	let callOff: (() => void) | null = null;

	/** Milliseconds until the next polite sentence may be said. */
	function pause(): number {
		const at = now();
		said = said.filter((then) => at - then < minute);
		const last = said.at(-1);
		const breathing = last === undefined ? 0 : last + breath - at;
		const oldest = said[0];
		const full = said.length >= politePerMinute && oldest !== undefined ? oldest + minute - at : 0;
		return Math.max(0, breathing, full);
	}

	function next(): void {
		callOff = null;
		const wait = pause();
		if (wait > 0) {
			if (waiting.length > 0) callOff = after(wait, next);
			return;
		}
		const sentence = waiting.shift();
		if (sentence === undefined) return;
		said.push(now());
		show('polite', sentence);
		if (waiting.length > 0) callOff = after(pause(), next);
	}

	return {
		say(sentence, urgency = 'polite') {
			if (urgency === 'assertive') {
				show('assertive', sentence);
				return;
			}
			if (waiting.at(-1) === sentence) return;
			waiting = [...waiting, sentence].slice(-longestQueue);
			if (callOff === null) next();
		},
		stop() {
			callOff?.();
			callOff = null;
			waiting = [];
		}
	};
}
