/** What somebody with a valid login, a grudge and a scripting language might send to the socket. */
import { createEncoder, toUint8Array, writeVarUint, writeVarString, type Encoder } from 'lib0/encoding';
import {
	awarenessFrame,
	queryAwarenessFrame,
	syncStep1Frame,
	syncStep2Frame,
	syncUpdateFrame
} from '../../src/lib/wire/frames.ts';
import { random } from './chance.ts';

type Make = (honest: readonly Uint8Array[]) => Uint8Array | string;

function encoded(write: (encoder: Encoder) => void): Uint8Array {
	const encoder = createEncoder();
	write(encoder);
	return toUint8Array(encoder);
}

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => random(256));

/** Lengths and counts that nobody should believe. */
const vast = (): number => [2 ** 31, 2 ** 32, 2 ** 40, Number.MAX_SAFE_INTEGER][random(4)] ?? 0;

function mutated(frame: Uint8Array): Uint8Array {
	const copy = frame.slice(0, random(5) === 0 ? random(frame.length) : frame.length);
	const changes = 1 + random(4);
	// The first bytes say what frame it is; they are left alone most of the time.
	const first = random(4) === 0 ? 0 : Math.min(3, copy.length - 1);
	for (let n = 0; n < changes && copy.length > first; n++) {
		const at = first + random(copy.length - first);
		const kind = random(3);
		copy[at] = kind === 0 ? random(256) : kind === 1 ? (copy[at] ?? 0) ^ (1 << random(8)) : 255;
	}
	return copy;
}

const pick = <T>(all: readonly T[], otherwise: T): T => all[random(all.length)] ?? otherwise;
const anyHonest = (honest: readonly Uint8Array[]) => pick(honest, Uint8Array.of(0, 2, 0));

const makers: readonly Make[] = [
	() => bytes(random(200)),
	(honest) => mutated(anyHonest(honest)),
	(honest) => mutated(anyHonest(honest)),
	(honest) => mutated(anyHonest(honest)),
	// A frame that says it is longer than it is.
	() =>
		encoded((encoder) => {
			writeVarUint(encoder, random(2));
			writeVarUint(encoder, random(3));
			writeVarUint(encoder, vast());
		}),
	// Updates that announce more clients, structs or deletions than fit into the world.
	() =>
		syncUpdateFrame(
			encoded((encoder) => {
				writeVarUint(encoder, random(2) === 0 ? vast() : 1);
				writeVarUint(encoder, vast());
				writeVarUint(encoder, random(2 ** 31));
				writeVarUint(encoder, vast());
			})
		),
	() => syncStep2Frame(bytes(random(60))),
	() => syncStep1Frame(bytes(random(60))),
	// A state vector of vast clocks.
	() =>
		syncStep1Frame(
			encoded((encoder) => {
				writeVarUint(encoder, 2);
				for (let n = 0; n < 2; n++) {
					writeVarUint(encoder, random(2 ** 31));
					writeVarUint(encoder, vast());
				}
			})
		),
	() => queryAwarenessFrame(),
	() => presence(random(3) === 0 ? 150_000 : random(3_000)),
	() => awarenessFrame(bytes(random(80))),
	() =>
		awarenessFrame(
			encoded((encoder) => {
				writeVarUint(encoder, vast());
				writeVarString(encoder, 'x');
			})
		),
	// Numbers that are none, names of the prototype, depths without end.
	() => stated('{"__proto__":{"user":1},"constructor":1}'),
	() => stated(`${'['.repeat(3_000)}`),
	() => stated(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
	() => 'text instead of bytes',
	() => new Uint8Array(1_200_000).fill(random(256)),
	() => syncUpdateFrame(new Uint8Array(300_000).fill(random(256))),
	() => Uint8Array.of()
];

/** An awareness entry of somebody's browser with so much in it. */
export function presence(length: number): Uint8Array {
	return stated(JSON.stringify({ user: { id: 'somebody else' }, at: 'x'.repeat(length) }));
}

function stated(text: string): Uint8Array {
	return awarenessFrame(
		encoded((encoder) => {
			writeVarUint(encoder, 1);
			writeVarUint(encoder, random(2 ** 31));
			writeVarUint(encoder, random(2 ** 31));
			writeVarString(encoder, text);
		})
	);
}

/** One frame of any kind; `honest`: frames of the protocol as they are, to begin from. */
export function hostileFrame(honest: readonly Uint8Array[]): Uint8Array | string {
	const make = makers[random(makers.length)];
	return make === undefined ? '' : make(honest);
}
