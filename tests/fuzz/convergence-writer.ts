/** One browser of one person: opens the room as a page does, writes at random, loses its line, is reloaded. */
import * as Y from 'yjs';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { openRoom } from '../../src/lib/live/connection.svelte.ts';
import type { LiveRoom } from '../../src/lib/live/live-room.ts';
import { startTryBrowser } from '../../src/lib/live/try-browser.ts';
import type { TryLine } from '../../src/lib/live/try-socket.ts';
import type { House } from './convergence-house.ts';
import type { Chance } from './guard-chance.ts';

/** Words that nobody writes twice, so that each can be looked for. */
export interface Ledger {
	written: number;
	/** Word → the paragraph it was written in. */
	readonly words: Map<string, string>;
	/** Taken away by somebody on purpose. */
	readonly gone: Set<string>;
	readonly goneParagraphs: Set<string>;
	/** Offered to a person as not sent. */
	readonly offered: Set<string>;
}

export const WORD = /w\d+;/g;
const QUESTIONS = [
	['1.1', 10],
	['1.2', 20],
	['2.1', 30]
] as const;
const SECTIONS = ['general', 'strengths'] as const;

export interface Writer {
	readonly user: string;
	readonly room: LiveRoom;
	readonly online: boolean;
	/** One edit somewhere in the areas given. */
	write(areas: readonly number[]): void;
	setOnline(online: boolean): void;
	reload(): Promise<void>;
	/** Takes note of what is offered as unsent, and dismisses it. */
	takeOffered(): number;
}

function paragraphId(paragraph: Y.XmlElement): string {
	const id = paragraph._item?.id;
	return id === undefined ? '' : `${id.client}:${id.clock}`;
}

function wordsIn(text: Y.XmlText): string[] {
	return plain(text).match(WORD) ?? [];
}

function plain(text: Y.XmlText): string {
	return text
		.toDelta()
		.map((part: { insert?: unknown }) => (typeof part.insert === 'string' ? part.insert : ''))
		.join('');
}

export function openWriter(user: string, house: House, chance: Chance, ledger: Ledger): Writer {
	const browser = startTryBrowser();
	const lines = new Set<TryLine>();
	let online = true;
	const socket = house.socketOf(user, () => online, lines);
	const tones = ['a', 'b', 'c', 'd'] as const;
	const visit = () => {
		const { name } = house;
		return openRoom({
			name,
			user: { id: user, name: user, letter: user.slice(0, 1), tone: chance.pick(tones) },
			url: 'ws://try/sync',
			socket,
			shelf: browser.shelf,
			keeper: browser.keeper,
			onReload: async () => {
				if (house.name !== name) await reload();
			}
		});
	};
	let room = visit();
	const reload = async () => {
		await room.close();
		room = visit();
	};

	const word = (paragraph: Y.XmlElement): string => {
		const text = `w${ledger.written++};`;
		ledger.words.set(text, paragraphId(paragraph));
		return text;
	};

	const insert = (paragraph: Y.XmlElement, text: Y.XmlText) => {
		const boundaries = [0, ...[...plain(text).matchAll(/;/g)].map(({ index }) => index + 1)];
		text.insert(chance.pick(boundaries), word(paragraph));
	};

	const addParagraph = (section: Y.XmlElement) => {
		const paragraph = new Y.XmlElement('paragraph');
		const text = new Y.XmlText();
		room.doc.transact(() => {
			section.insert(chance.below(section.length + 1), [paragraph]);
			paragraph.insert(0, [text]);
			text.insert(0, word(paragraph));
		});
	};

	/** Whole words, so that no remainder looks like another word. */
	const removeWords = (text: Y.XmlText) => {
		const words = [...plain(text).matchAll(WORD)];
		const first = chance.below(words.length);
		const taken = words.slice(first, first + 1 + chance.below(3));
		const [start, end] = [taken[0], taken.at(-1)];
		if (start === undefined || end === undefined) return;
		for (const { 0: word } of taken) ledger.gone.add(word);
		text.delete(start.index, end.index + end[0].length - start.index);
	};

	const removeParagraph = (section: Y.XmlElement, at: number) => {
		const paragraph = section.get(at);
		if (!(paragraph instanceof Y.XmlElement)) return;
		ledger.goneParagraphs.add(paragraphId(paragraph));
		for (const text of paragraph.toArray()) {
			if (text instanceof Y.XmlText) for (const found of wordsIn(text)) ledger.gone.add(found);
		}
		section.delete(at, 1);
	};

	const writeText = (area: number) => {
		const section = room.doc.get(narrativeRoot(area, chance.pick(SECTIONS)), Y.XmlElement);
		// Nobody writes in a document that hasn't come yet: its first paragraph is the server's.
		if (section.length === 0) return;
		const at = chance.below(section.length);
		const paragraph = section.get(at);
		if (!(paragraph instanceof Y.XmlElement)) return;
		const text = paragraph.get(0);
		const turn = chance.next();
		if (turn < 0.06) addParagraph(section);
		else if (turn < 0.09 && section.length > 6) removeParagraph(section, at);
		else if (!(text instanceof Y.XmlText)) {
			const fresh = new Y.XmlText();
			paragraph.insert(0, [fresh]);
			fresh.insert(0, word(paragraph));
		} else if (turn < 0.3 && text.length > 0) removeWords(text);
		else insert(paragraph, text);
	};

	return {
		user,
		get room() {
			return room;
		},
		get online() {
			return online;
		},
		write: (areas) => {
			if (!room.ready || chance.next() < 0.7) return writeText(chance.pick(areas));
			const [question, max] = chance.pick(QUESTIONS.filter(([id]) => areas.includes(Number(id[0]))));
			const score = { x: chance.below(max * 100 + 1), rationale: `r${chance.below(99)}`, confidence: null };
			writeScore(room.doc, question, user, score);
		},
		setOnline: (value) => {
			online = value;
			if (!online) for (const line of [...lines]) line.close(1006, '');
		},
		reload,
		takeOffered: () => {
			const unsent = room.refusal?.unsent ?? [];
			for (const { piece } of unsent) {
				if (piece.kind === 'narrative')
					for (const found of piece.text.match(WORD) ?? []) ledger.offered.add(found);
			}
			room.dismiss();
			return unsent.length;
		}
	};
}
