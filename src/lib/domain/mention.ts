/** Who is named in a comment: `@` and a name, as people write it. */
import type { UserId } from './evaluation.ts';

export interface Nameable {
	readonly user: UserId;
	readonly name: string;
}

/** A piece of a comment's words; `user` where it names somebody. */
export interface Piece {
	readonly text: string;
	readonly user: UserId | null;
}

/** Whole names first, the longest before the others, then first names that only one of them bears. */
function spellings(people: readonly Nameable[]): Nameable[] {
	const firstOf = ({ name }: Nameable): string => name.trim().split(/\s+/)[0] ?? '';
	const firsts = people
		.filter((one) => people.filter((other) => firstOf(other) === firstOf(one)).length === 1)
		.map((one) => ({ ...one, name: firstOf(one) }));
	const whole = people.map((one) => ({ ...one, name: one.name.trim() }));
	return [...whole, ...firsts]
		.filter(({ name }) => name !== '')
		.toSorted((a, b) => b.name.length - a.name.length);
}

function bearerAt(body: string, at: number, known: readonly Nameable[]): Nameable | null {
	const before = body[at - 1] ?? ' ';
	if (body[at] !== '@' || /[\p{L}\p{N}_.]/u.test(before)) return null;
	const rest = body.slice(at + 1);
	const one = known.find(({ name }) => rest.slice(0, name.length).toLowerCase() === name.toLowerCase());
	const after = one === undefined ? '' : (rest[one.name.length] ?? ' ');
	return one !== undefined && !/[\p{L}\p{N}_@]/u.test(after) ? one : null;
}

/** The comment's words cut where somebody is named; the pieces together are the words. */
export function piecesOf(body: string, people: readonly Nameable[]): Piece[] {
	const known = spellings(people);
	const pieces: Piece[] = [];
	let from = 0;
	for (let at = body.indexOf('@'); at !== -1; at = body.indexOf('@', at + 1)) {
		const one = bearerAt(body, at, known);
		if (one === null) continue;
		const end = at + 1 + one.name.length;
		if (at > from) pieces.push({ text: body.slice(from, at), user: null });
		pieces.push({ text: body.slice(at, end), user: one.user });
		from = end;
	}
	if (from < body.length) pieces.push({ text: body.slice(from), user: null });
	return pieces;
}

/** Everybody named, once each, in the order of their first mention. */
export function mentionsIn(body: string, people: readonly Nameable[]): UserId[] {
	return [...new Set(piecesOf(body, people).flatMap(({ user }) => user ?? []))];
}
