/** Eighteen things that a socket can say to a server that wishes it hadn't. */
import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { varBytes, varUint } from './bytes.ts';
import { OPCODE } from './frames.ts';
import type { Participant } from './participant.ts';

type Attack = (attacker: Participant) => void;

const MB = 1 << 20;
const bytes = (...values: number[]) => Buffer.from(values);
const update = (content: Uint8Array) => [bytes(0, 2), varBytes(content)] as const;

function say(attacker: Participant, ...parts: readonly Uint8Array[]): void {
	attacker.socket.send(attacker.frame(...parts));
}

/** An honest little update whose clock has been replaced by one far away. */
function farAway(): Buffer {
	const doc = new Y.Doc();
	doc.clientID = 4242;
	doc.getMap('m').set('x', 1);
	const honest = Buffer.from(Y.encodeStateAsUpdate(doc));
	const clockAt = 2 + varUint(4242).length;
	return Buffer.concat([honest.subarray(0, clockAt), varUint(2 ** 40), honest.subarray(clockAt + 1)]);
}

function enormous(): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('big').insert(0, 'x'.repeat(10 * MB));
	return Y.encodeStateAsUpdate(doc);
}

function awareness(state: string): Buffer {
	return varBytes(Buffer.concat([varUint(1), varUint(77), varUint(1), varBytes(Buffer.from(state))]));
}

export const attacks: Readonly<Record<string, Attack>> = {
	garbage: ({ socket }) => {
		for (let n = 0; n < 100; n++) socket.send(randomBytes(1 + n * 7));
	},
	'garbage after a head': (attacker) => {
		for (let n = 0; n < 100; n++) say(attacker, bytes(0, n % 3), randomBytes(40));
	},
	'empty messages': ({ socket }) => {
		for (let n = 0; n < 20; n++) socket.send(Buffer.alloc(0));
	},
	'numbers cut short': (attacker) => {
		say(attacker, bytes(0, 2, 255, 255, 255));
		say(attacker, bytes(255, 255, 255, 255));
		say(attacker, bytes(0, 2, 10, 1));
	},
	'a number without end': (attacker) => say(attacker, bytes(0, 2), Buffer.alloc(12, 255)),
	'unknown messages': (attacker) => {
		for (const type of [5, 42, 99, 127]) say(attacker, bytes(type, 1, 2, 3));
	},
	'a text frame': ({ socket }) => socket.send(Buffer.from('hello, not binary'), OPCODE.text),
	'an unknown step': (attacker) => say(attacker, bytes(0, 77), varBytes(bytes(1, 2, 3))),
	'10 MB of zeros': ({ socket }) => socket.send(Buffer.alloc(10 * MB)),
	'10 MB of noise as update': (attacker) => say(attacker, ...update(randomBytes(10 * MB))),
	'a valid update of 10 MB': (attacker) => say(attacker, ...update(enormous())),
	'a clock far away': (attacker) => {
		for (let n = 0; n < 20; n++) say(attacker, ...update(farAway()));
	},
	'a huge count': (attacker) => {
		const counts = [varUint(2 ** 31 - 1), varUint(2 ** 31 - 1), varUint(1), varUint(0), Buffer.alloc(64)];
		say(attacker, ...update(Buffer.concat(counts)));
	},
	'a huge state vector': (attacker) =>
		say(attacker, bytes(0, 0), varBytes(Buffer.concat([varUint(2 ** 31 - 1), Buffer.alloc(32, 1)]))),
	'presence that is no JSON': (attacker) => say(attacker, bytes(1), awareness('{not json')),
	'presence of 1 MB': (attacker) => say(attacker, bytes(1), awareness(JSON.stringify({ x: 'y'.repeat(MB) }))),
	'a broken frame': ({ socket }) => socket.sendRaw(bytes(0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
	'an unmasked frame': ({ socket }) => socket.sendRaw(bytes(0x82, 0x02, 0, 0))
};
