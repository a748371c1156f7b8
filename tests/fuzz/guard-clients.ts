/** Honest clients: several people at random work on one document, with undo, offline spells and detours. */
import * as Y from 'yjs';
import type { Chance } from './guard-chance.ts';

export interface Client {
	readonly doc: Y.Doc;
	/** updates not yet sent, oldest first */
	readonly outbox: Uint8Array[];
	readonly undo: Y.UndoManager;
}

type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

/** The origin of what comes from others. */
export const NET = 'net';

export function defineAll(doc: Y.Doc): void {
	doc.getMap('m');
	doc.getArray('a');
	doc.get('x', Y.XmlText);
	doc.getXmlFragment('f');
	doc.get('e', Y.XmlElement);
	doc.getText('t');
}

export function clientOf(chance: Chance, id?: number): Client {
	const doc = new Y.Doc({ gc: chance.next() < 0.8 });
	if (id !== undefined) doc.clientID = id;
	defineAll(doc);
	const outbox: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== NET) outbox.push(update);
	});
	return { doc, outbox, undo: new Y.UndoManager([...doc.share.values()], { captureTimeout: 0 }) };
}

function typesIn(doc: Y.Doc): SharedType[] {
	const types: SharedType[] = [];
	const add = (type: SharedType, depth: number): void => {
		if (depth > 5) return;
		types.push(type);
		const inside = [...type._map.values()];
		for (let item = type._start; item !== null; item = item.right) inside.push(item);
		for (const item of inside) {
			if (!item.deleted && item.content instanceof Y.ContentType) add(item.content.type, depth + 1);
		}
	};
	for (const type of doc.share.values()) add(type, 0);
	return types;
}

function freshType(chance: Chance): Y.Map<unknown> | Y.Array<string | number | object> | Y.Text | Y.XmlText {
	switch (chance.below(4)) {
		case 0:
			return new Y.Map<unknown>([
				['k0', chance.below(9)],
				['k1', new Y.Array()]
			]);
		case 1:
			return Y.Array.from<string | number | object>([1, 'z', { q: 1 }]);
		case 2:
			return new Y.XmlText('ab');
		default:
			return new Y.Text('cd');
	}
}

function value(chance: Chance): unknown {
	if (chance.next() < 0.3) return freshType(chance);
	return chance.pick([
		chance.below(100),
		`s${chance.below(100)}`,
		{ o: [chance.below(5)] },
		null,
		true,
		0.25
	]);
}

function changeMap(map: Y.Map<unknown>, chance: Chance): void {
	const key = `k${chance.below(5)}`;
	if (chance.next() < 0.25) map.delete(key);
	else map.set(key, value(chance));
}

function changeArray(array: Y.Array<unknown>, chance: Chance): void {
	const at = chance.below(array.length + 1);
	if (at < array.length && chance.next() < 0.35) array.delete(at, 1 + chance.below(array.length - at));
	else array.insert(at, [value(chance), chance.below(9)]);
}

function changeText(text: Y.Text, chance: Chance): void {
	const at = chance.below(text.length + 1);
	const rest = text.length - at;
	const length = Math.min(rest, 1 + chance.below(6));
	const mark = { [chance.pick(['bold', 'em'])]: chance.pick([true, null]) };
	const kind = chance.next();
	if (kind < 0.4 || length === 0) {
		text.insert(at, 'abcdégh'.slice(0, 1 + chance.below(7)).toWellFormed(), chance.next() < 0.3 ? mark : {});
	} else if (kind < 0.6) text.delete(at, length);
	else if (kind < 0.75) text.format(at, length, mark);
	else if (kind < 0.85) text.insertEmbed(at, chance.next() < 0.5 ? freshType(chance) : { i: 1 });
	else if (kind < 0.95) text.setAttribute(`k${chance.below(3)}`, 'v');
	else text.removeAttribute(`k${chance.below(3)}`);
}

function changeXml(xml: Y.XmlFragment, chance: Chance): void {
	const at = chance.below(xml.length + 1);
	if (at < xml.length && chance.next() < 0.3) xml.delete(at, 1);
	else if (xml instanceof Y.XmlElement && chance.next() < 0.4) {
		if (chance.next() < 0.7) xml.setAttribute(`k${chance.below(3)}`, `v${chance.below(9)}`);
		else xml.removeAttribute(`k${chance.below(3)}`);
	} else xml.insert(at, [chance.next() < 0.5 ? new Y.XmlElement('p') : new Y.XmlText('q')]);
}

function changeOne(type: SharedType, chance: Chance): void {
	if (type instanceof Y.Map) changeMap(type, chance);
	else if (type instanceof Y.Array) changeArray(type, chance);
	else if (type instanceof Y.Text) changeText(type, chance);
	else if (type instanceof Y.XmlFragment) changeXml(type, chance);
}

/** One thing somebody does. */
export function act(client: Client, chance: Chance): void {
	if (chance.next() < 0.04) {
		if (chance.next() < 0.6) client.undo.undo();
		else client.undo.redo();
		return;
	}
	const type = chance.pick(typesIn(client.doc));
	client.doc.transact(() => {
		for (let left = chance.next() < 0.1 ? 1 + chance.below(6) : 1; left > 0; left--) {
			if (type._item?.deleted !== true) changeOne(type, chance);
		}
	});
}

/** An update as a client might send it: in order, out of order, several in one, all there is, or once more. */
export function send({ doc, outbox }: Client, server: Y.Doc, chance: Chance): Uint8Array | null {
	if (outbox.length === 0) return null;
	const way = chance.next();
	if (way < 0.45) return outbox.shift() ?? null;
	if (way < 0.6) return outbox.splice(chance.below(outbox.length), 1)[0] ?? null;
	if (way < 0.72) return Y.mergeUpdates(outbox.splice(0, 1 + chance.below(outbox.length)));
	if (way < 0.86) return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
	if (way < 0.93) return Y.encodeStateAsUpdate(doc);
	return Y.mergeUpdates(outbox.slice(0, 1 + chance.below(outbox.length)));
}

export function pull(client: Client, from: Y.Doc): void {
	Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(from, Y.encodeStateVector(client.doc)), NET);
}
