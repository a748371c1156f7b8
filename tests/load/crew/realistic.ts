/** A document as a team leaves it: eight areas of text and points, 45 questions scored by four, typed sign by sign. */
import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import { narrativeRoot } from '../../../src/lib/document/names.ts';
import { writeScore } from '../../../src/lib/document/scores.ts';

export interface Realistic {
	/** The texts, in the order they were typed; all from the same person's devices. */
	readonly texts: readonly Uint8Array[];
	/** By person: their scores. */
	readonly scores: readonly (readonly Uint8Array[])[];
	/** All of it as one update. */
	readonly final: Uint8Array;
	readonly signs: number;
}

const WORDS =
	'kommunen nämnden har tydliga mål men saknar uppföljning av resultat dialogen med medborgarna fungerar väl och utvecklas genom nya former för delaktighet styrningen är långsiktig ledningen följer kostnader kvalitet kan jämföras med andra över tid'.split(
		' '
	);
const DEVICES = 4;

/** Makes the same document each time, on top of `beginning`. `people`: who scores; `questions`: what. */
export function makeRealistic(
	beginning: Uint8Array,
	people: readonly string[],
	questions: readonly string[]
): Realistic {
	const random = prng.create(7);
	const below = (limit: number) => prng.int32(random, 0, limit - 1);
	const devices = Array.from({ length: DEVICES }, (_, n) => {
		const doc = new Y.Doc();
		doc.clientID = 1000 + n;
		Y.applyUpdate(doc, beginning, 'beginning');
		return doc;
	});
	const texts: Uint8Array[] = [];
	for (const doc of devices)
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== null) return;
			texts.push(update);
			for (const other of devices) if (other !== doc) Y.applyUpdate(other, update, 'other');
		});
	const words = (length: number) => {
		let text = '';
		while (text.length < length) text += `${WORDS[below(WORDS.length)] ?? ''} `;
		return text.slice(0, length);
	};
	let left = [...begin(devices[0] ?? new Y.Doc(), words)];
	const signs = left.reduce((sum, { text }) => sum + text.length, 0);
	for (let turn = 0; left.length > 0; turn++) {
		const doc = devices[turn % DEVICES] ?? new Y.Doc();
		const job = left[below(Math.min(left.length, 12))];
		if (job === undefined) break;
		const target = job.find(doc);
		for (let n = 20 + below(60); n > 0 && job.at < job.text.length; n--) {
			if (below(50) === 0 && job.at > 2) {
				target.insert(job.at, 'x');
				target.delete(job.at, 1);
			}
			target.insert(job.at, job.text[job.at] ?? ' ');
			job.at++;
		}
		left = left.filter(({ at, text }) => at < text.length);
	}
	const whole = devices[0] ?? new Y.Doc();
	const scores = people.map((person, n) => scoresOf(whole, 2000 + n, person, questions, below));
	return { texts, scores, final: Y.encodeStateAsUpdate(whole), signs };
}

interface Job {
	readonly text: string;
	at: number;
	/** The text node in this device's document. */
	find(doc: Y.Doc): Y.XmlText;
}

/** Makes the empty text nodes: a few paragraphs an area, twelve strengths and five improvements. */
function* begin(doc: Y.Doc, words: (length: number) => string): Generator<Job> {
	for (let area = 1; area <= 8; area++) {
		const general = doc.get(narrativeRoot(area, 'general'), Y.XmlElement);
		for (let n = 0; n < 3; n++) {
			if (n > 0) general.push([new Y.XmlElement('paragraph')]);
			yield job(doc, narrativeRoot(area, 'general'), [n], words(400));
		}
		for (const [section, points] of [
			['strengths', 12],
			['improvements', 5]
		] as const) {
			const root = narrativeRoot(area, section);
			doc.get(root, Y.XmlElement).push([new Y.XmlElement('list')]);
			for (let n = 0; n < points; n++) {
				const list = doc.get(root, Y.XmlElement).get(1);
				if (list instanceof Y.XmlElement) list.push([new Y.XmlElement('listitem')]);
				yield job(doc, root, [1, n], words(82));
			}
		}
	}
}

function job(doc: Y.Doc, root: string, path: readonly number[], text: string): Job {
	const holder = (inside: Y.Doc) =>
		path.reduce<Y.XmlElement>(
			(element, index) => {
				const child = element.get(index);
				if (!(child instanceof Y.XmlElement)) throw new Error('an element is missing');
				return child;
			},
			inside.get(root, Y.XmlElement)
		);
	holder(doc).push([new Y.XmlText()]);
	return {
		text,
		at: 0,
		find(inside) {
			const found = holder(inside).get(0);
			if (!(found instanceof Y.XmlText)) throw new Error('a text is missing');
			return found;
		}
	};
}

/** A person's scores from a device of their own; they come into `whole` as well. */
function scoresOf(
	whole: Y.Doc,
	device: number,
	person: string,
	questions: readonly string[],
	below: (limit: number) => number
): Uint8Array[] {
	const doc = new Y.Doc();
	doc.clientID = device;
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(whole), 'beginning');
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	for (const question of questions)
		writeScore(doc, question, person, { x: below(11) * 10, rationale: 'Enligt mall', confidence: 'fairly' });
	for (const update of updates) Y.applyUpdate(whole, update, 'other');
	return updates;
}
