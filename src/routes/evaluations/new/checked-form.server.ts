/** From what was filled in to an evaluation to create, or to a sentence beside each field that isn't right. */
import { teamRoles, type EvaluationRole, type UserId } from '$lib/domain/evaluation.ts';
import { matchingAreas } from '$lib/domain/comparison.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import type { EarlierReport } from '$lib/report/earlier-report.ts';
import type { Words } from '$lib/words/words.ts';
import type { KeptReport } from '$server/repositories/earlier-report.ts';
import { municipalityNamed, type Municipality } from '$server/seed/municipalities.ts';
import type { CreateEvaluation } from '$server/use-cases/create-evaluation.ts';
import type { Filled, Problems } from './filled-form.ts';
import { personNamed, type KnownPerson } from './known-people.server.ts';

export interface Known {
	readonly editions: readonly Edition[];
	readonly people: readonly KnownPerson[];
	/** The earlier evaluation that it begins from. */
	readonly earlier?: KeptReport | null;
}

export type Checked =
	| { readonly ok: true; readonly input: CreateEvaluation }
	| { readonly ok: false; readonly problems: Problems };

export function checkForm(
	filled: Filled,
	{ editions, people, earlier = null }: Known,
	words: Words
): Checked {
	const problems: Record<string, string> = {};
	const say = words.createEvaluation;
	const municipality = municipalityNamed(filled.municipality);
	if (municipality === undefined)
		problems['municipality'] =
			filled.municipality === '' ? say.municipalityMissing : say.municipalityUnknown(filled.municipality);
	const year = wholeNumber(filled.year);
	if (year === null || year < 2002 || year > 2100) problems['year'] = say.yearWrong;
	const edition = editions.find(({ id }) => id === filled.edition);
	if (edition === undefined) problems['edition'] = say.editionMissing;
	const [a, b] = [wholeNumber(filled.toleranceA), wholeNumber(filled.toleranceB)];
	if (a === null || b === null || a < 1 || b < a || b > 100) problems['tolerance'] = say.toleranceWrong;
	const textsOf = filled.texts && earlier !== null ? earlier : null;
	if (textsOf !== null) checkTexts(textsOf.report, municipality, edition, problems, words);
	if (!filled.conflict) problems['conflict'] = say.conflictMissing;
	const members = membersOf(filled, people, municipality, problems, words);
	const owners = ownersOf(filled, people, members, problems, words);
	if (Object.keys(problems).length > 0 || !municipality || !edition || !year || !a || !b)
		return { ok: false, problems };
	const { code, name } = municipality;
	const input = {
		municipality: { code, name },
		year,
		edition: edition.id,
		tolerance: { a, b },
		members,
		owners,
		...(textsOf === null ? {} : { textsOf: textsOf.id })
	};
	return { ok: true, input };
}

function checkTexts(
	{ municipality: { code, name }, year, edition: made }: EarlierReport,
	municipality: Municipality | undefined,
	edition: Edition | undefined,
	problems: Record<string, string>,
	{ olderReport: say, evaluations }: Words
): void {
	if (municipality !== undefined && municipality.code !== code) problems['texts'] = say.seedOther(name);
	else if (edition !== undefined && matchingAreas(edition, made) === null)
		problems['texts'] = say.seedNone(evaluations.name(name, year));
}

interface Chosen {
	readonly user: UserId;
	readonly roles: readonly EvaluationRole[];
}

function membersOf(
	filled: Filled,
	people: readonly KnownPerson[],
	municipality: Municipality | undefined,
	problems: Record<string, string>,
	{ createEvaluation: say }: Words
): Chosen[] {
	const members: Chosen[] = [];
	for (const [row, { name, roles }] of filled.people.entries()) {
		if (name === '') continue;
		const person = personNamed(people, name);
		const chosen = teamRoles.filter((role) => roles.includes(role));
		if (person === 'unknown') problems[`person-${row}`] = say.personUnknown(name);
		else if (person === 'ambiguous') problems[`person-${row}`] = say.personAmbiguous(name);
		else if (members.some(({ user }) => user === person.id))
			problems[`person-${row}`] = say.personTwice(name);
		// The use case decides it; here it is told beside the name.
		else if (person.municipality !== null && person.municipality === municipality?.code)
			problems[`person-${row}`] = say.ownMunicipality(person.name);
		else members.push({ user: person.id, roles: chosen });
		if (chosen.length === 0) problems[`roles-${row}`] = say.roleMissing(name);
	}
	const led = filled.people.some(({ name, roles }) => name !== '' && roles.includes('lead'));
	if (!led) problems['team'] = say.leadMissing;
	return members;
}

function ownersOf(
	filled: Filled,
	people: readonly KnownPerson[],
	members: readonly Chosen[],
	problems: Record<string, string>,
	{ createEvaluation: say }: Words
): Record<number, UserId> {
	const owners: Record<number, UserId> = {};
	for (const [area, name] of Object.entries(filled.owners)) {
		if (name === '') continue;
		const person = personNamed(people, name);
		const member = typeof person !== 'string' && members.some(({ user }) => user === person.id);
		if (member) owners[Number(area)] = person.id;
		else problems[`owner-${area}`] = say.ownerNotOnTeam(name);
	}
	return owners;
}

function wholeNumber(text: string): number | null {
	return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
