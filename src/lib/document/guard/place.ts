/** Where structs belong: the container and key of each, whether it is in the document or still in the update. */
import * as Y from 'yjs';
import { refuse } from './refuse.ts';
import { TYPE } from './struct.ts';
import type { Struct } from './struct.ts';

/** Any shared type, whatever its events. */
export type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

export type Kind = 'map' | 'array' | 'text' | 'element' | 'fragment' | 'xmlText';

/** A shared type, in the document or on its way into it. One object per type, so that `===` compares. */
export interface Container {
	/** name of the root it is under */
	readonly root: string;
	/** 0 for a root */
	readonly depth: number;
	readonly kind: Kind;
	/** an element's node name; null for roots and for everything else */
	readonly name: string | null;
	readonly parent: Container | null;
	/** the type in the document; null while it is only in the update */
	readonly live: SharedType | null;
	/** the struct that brings it; null when it is in the document */
	readonly struct: Struct | null;
}

/** `gone`: what it hangs on has been deleted and forgotten, so it will be nothing. `missing`: unknown yet. */
export type Place = 'gone' | 'missing' | Spot;

export interface Spot {
	readonly container: Container;
	/** null in a sequence */
	readonly key: string | null;
}

const KINDS: readonly (Kind | null)[] = ['array', 'map', 'text', 'element', 'fragment', null, 'xmlText'];

// What a type is and where it stands never changes while it lives.
const containers = new WeakMap<SharedType, Container>();

function kindOf(type: SharedType): Kind {
	if (type instanceof Y.XmlText) return 'xmlText';
	if (type instanceof Y.Text) return 'text';
	if (type instanceof Y.XmlHook) return refuse('unknown-root');
	if (type instanceof Y.Map) return 'map';
	if (type instanceof Y.XmlElement) return 'element';
	if (type instanceof Y.XmlFragment) return 'fragment';
	if (type instanceof Y.Array) return 'array';
	// A root nobody gave a type: it is not one of the document's.
	return refuse('unknown-root');
}

/** The type that an item in the document belongs to. */
export function parentOf(item: Y.Item): SharedType {
	const parent: unknown = item.parent;
	if (!(parent instanceof Y.AbstractType)) refuse('pending');
	return parent;
}

export function liveContainer(type: SharedType): Container {
	const known = containers.get(type);
	if (known !== undefined) return known;
	const parent = type._item === null ? null : liveContainer(parentOf(type._item));
	const container: Container = {
		root: parent === null ? Y.findRootTypeKey(type) : parent.root,
		depth: parent === null ? 0 : parent.depth + 1,
		kind: kindOf(type),
		name: parent !== null && type instanceof Y.XmlElement ? type.nodeName : null,
		parent,
		live: type,
		struct: null
	};
	containers.set(type, container);
	return container;
}

/** The container that a struct of the update brings into `spot`. */
export function newContainer(struct: Struct, spot: Spot, depthLimit: number): Container {
	const kind = KINDS[struct.type];
	if (kind === undefined || kind === null) refuse('type');
	const depth = spot.container.depth + 1;
	if (depth > depthLimit) refuse('depth');
	return {
		root: spot.container.root,
		depth,
		kind,
		name: struct.type === TYPE.element ? struct.name : null,
		parent: spot.container,
		live: null,
		struct
	};
}

export function samePlace(a: Spot, b: Spot): boolean {
	return a.container === b.container && a.key === b.key;
}
