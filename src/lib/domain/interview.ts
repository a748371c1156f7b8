/** The plan of an interview: a group, by role codes. Never a person's name. */
import type { UserId } from './evaluation.ts';
import type { Day } from './working-days.ts';

export interface InterviewRole {
	/** `P1`: as notes write it at the beginning of a line. */
	readonly code: string;
	/** What the person is, not who. May be empty. */
	readonly description: string;
}

/** What somebody plans. */
export interface InterviewPlan {
	/** The group. */
	readonly title: string;
	readonly day: Day | null;
	/** `hh:mm`. */
	readonly starts: string | null;
	readonly ends: string | null;
	/** May be empty. */
	readonly place: string;
	readonly roles: readonly InterviewRole[];
	/** The questions it must cover, in printed order. */
	readonly questions: readonly string[];
	/** Who of the team takes part. */
	readonly present: readonly UserId[];
}

export interface Interview extends InterviewPlan {
	readonly id: string;
	/** 1, 2, 3 … in the order they were planned. */
	readonly n: number;
	/** When its notes were deleted; null while they are kept. */
	readonly erasedAt: number | null;
}

/** What a plan says, so that it is known whether somebody has changed it since it was read. */
export function planKey({
	title,
	day,
	starts,
	ends,
	place,
	roles,
	questions,
	present
}: InterviewPlan): string {
	const codes = roles.map(({ code, description }) => [code, description]);
	return JSON.stringify([title, day, starts, ends, place, codes, questions, present.toSorted()]);
}

export const TITLE_LENGTH = 120;
export const PLACE_LENGTH = 120;
export const DESCRIPTION_LENGTH = 200;
export const MOST_ROLES = 20;
export const MOST_INTERVIEWS = 40;

const CODE = /^\p{L}{1,4}[0-9]{1,3}$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The role code in capitals, or null for what is none. A name has no number in its end. */
export function roleCode(text: string): string | null {
	const code = text.normalize('NFC').trim();
	return CODE.test(code) ? code.toUpperCase() : null;
}

export function isTimeOfDay(text: string): boolean {
	return TIME.test(text);
}

/** One role a line, as `P1 Kommunstyrelsens ordförande`. Null where a line has no code, or one that was there before. */
export function rolesIn(text: string): InterviewRole[] | null {
	const roles = new Map<string, string>();
	for (const line of text.split('\n').map((one) => one.trim())) {
		if (line === '') continue;
		const end = line.search(/\s/);
		const [first, description] = end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end).trim()];
		const code = roleCode(first.replace(/:$/, ''));
		if (code === null || roles.has(code) || description.length > DESCRIPTION_LENGTH) return null;
		roles.set(code, description);
	}
	if (roles.size > MOST_ROLES) return null;
	return [...roles].map(([code, description]) => ({ code, description }));
}

/** As `rolesIn` reads them. */
export function rolesAsText(roles: readonly InterviewRole[]): string {
	return roles.map(({ code, description }) => `${code} ${description}`.trim()).join('\n');
}

/** The day and time it begins, for sorting; those without one come last, in the order they were planned. */
export function inTime<T extends Pick<Interview, 'day' | 'starts' | 'n'>>(interviews: readonly T[]): T[] {
	const key = ({ day, starts }: T) => `${day ?? '9999-99-99'} ${starts ?? '99:99'}`;
	return interviews.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.n - b.n));
}

/** Role codes of all interviews, each once, in their order. */
export function codesOf(interviews: readonly Pick<Interview, 'roles'>[]): InterviewRole[] {
	const known = new Map<string, InterviewRole>();
	for (const role of interviews.flatMap(({ roles }) => roles))
		if (!known.get(role.code)?.description) known.set(role.code, role);
	return [...known.values()];
}
