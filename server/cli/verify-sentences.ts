/** What the verification says on the command line. */
import {
	fileQuestions,
	type Answer,
	type FileQuestion,
	type FileVerdict
} from '../../src/lib/seal/checking.ts';
import { counted, type Counts, type EvaluationReport } from '../verification/evaluation.ts';
import type { Finding, FindingKind } from '../verification/finding.ts';

const asked: Record<FileQuestion, string> = {
	form: 'Filen har rätt form, till sista tecknet',
	content: 'Innehållet har den kontrollsumma som signerades',
	chain: 'Manifesten bildar en hel kedja',
	keys: 'Nycklarna är de som manifesten nämner',
	signatures: 'Signaturerna är äkta',
	published: 'Nycklarna är de publicerade'
};

const answered: Record<Answer, string> = {
	yes: 'ja',
	no: 'NEJ',
	unable: 'inte prövat, ingen publicerad nyckel angavs (--keys)',
	unasked: 'inte prövat'
};

const found: Record<FindingKind, string> = {
	unreadable: 'utvärderingen går inte att läsa',
	orphan: 'det finns rader som inte hör till något som finns',
	room: 'rummet saknas eller är av fel slag',
	phase: 'loggen och utvärderingen säger olika om den är låst',
	'journal-hole': 'journalen saknar en rad',
	'journal-unreadable': 'en rad i journalen går inte att läsa',
	'journal-pending': 'en rad i journalen bygger på något som inte finns',
	'journal-head': 'journalen slutar inte där rummet säger',
	'after-lock': 'något har lagts till i journalen efter låsningen',
	checkpoint: 'kontrollpunkten skiljer sig från journalen',
	log: 'loggens kedja är bruten',
	'version-hash': 'versionens innehåll har en annan kontrollsumma',
	'version-form': 'versionens innehåll har fel form',
	'version-frame':
		'det som står bredvid versionen i rapporten har fel form eller hör till en version som inte finns',
	'version-state': 'versionens dokument skiljer sig från journalen',
	'version-texts': 'versionens texter skiljer sig från journalen',
	'version-place': 'versionens plats finns inte i journalen',
	'version-points': 'den låsta versionens poäng skiljer sig från de överenskomna',
	'version-log': 'versionen är inte den som loggen nämner',
	'version-missing': 'versionen finns i loggen men inte i databasen',
	'seal-form': 'sigillet har fel form eller kontrollsumma',
	'seal-chain': 'sigillens kedja är bruten',
	'seal-signature': 'signaturen är inte äkta',
	'seal-key': 'nyckeln är inte en publicerad',
	'seal-version': 'sigillet stämmer inte med sin version',
	'seal-journal': 'journalen är inte den som sigillet gäller',
	'seal-log': 'loggen är inte den som sigillet gäller',
	'seal-missing': 'ett sigill saknas',
	'files-form': 'filernas manifest har fel form eller kontrollsumma',
	'files-signature': 'filernas manifest är inte äkta signerat',
	'files-seal': 'filernas manifest hör inte till versionens sigill',
	'files-log': 'filernas manifest är inte det som loggen nämner',
	'files-missing': 'filerna som loggen nämner finns inte',
	file: 'filen är inte den som gjordes efter låsningen',
	'file-missing': 'filen saknas',
	'erasure-log': 'beviset är inte det som loggen nämner',
	'erasure-missing': 'beviset som loggen nämner finns inte',
	'erasure-undone': 'anteckningarna är raderade enligt sitt bevis men finns kvar',
	'erasure-changed': 'beviset är inte det som står i erasures.jsonl',
	'erasure-ledger':
		'den står i erasures.jsonl men databasen har inget sådant bevis, som efter en återläst säkerhetskopia. Starta servern, så raderas det igen',
	'erasure-unlisted': 'den saknas i erasures.jsonl. Servern skriver in den när den startar'
};

const nouns: Readonly<Record<string, string>> = {
	evaluation: 'utvärdering',
	log: 'loggrad',
	seal: 'sigill',
	seals: 'alla sigill',
	files: 'filer till version',
	row: 'rad',
	erasure: 'radering',
	interview: 'intervju'
};

/** One of them, and several. */
const units: Record<keyof Counts, readonly [string, string]> = {
	rooms: ['rum', 'rum'],
	rows: ['journalrad', 'journalrader'],
	entries: ['loggrad', 'loggrader'],
	versions: ['version', 'versioner'],
	seals: ['sigill', 'sigill'],
	files: ['fil', 'filer']
};

/** A line for the file, and one for each question. */
export function verdictOf(file: string, { intact, answers, manifest }: FileVerdict): string[] {
	const wrong = fileQuestions.some((question) => answers[question] === 'no');
	const head = intact
		? 'äkta och oförändrad'
		: wrong
			? 'INTE DEN SOM LÅSTES'
			: 'hel, men ingen har sagt vems nyckeln är';
	const lines = fileQuestions.map((question) => `  ${asked[question]}: ${answered[answers[question]]}`);
	if (manifest === null) return [`${file}: ${head}`, ...lines];
	const { municipality, year, version, at, by, key, content } = manifest;
	// Whatever else it says of itself is no longer to be believed.
	if (wrong)
		return [
			`${file}: ${head}`,
			`  Den säger sig vara ${municipality.name} ${year}, version ${version}`,
			...lines
		];
	return [
		`${file}: ${head}`,
		`  ${municipality.name} ${year}, version ${version}, låst ${new Date(at).toISOString()} av ${by.name}`,
		`  Kontrollsumma ${content}`,
		`  Nyckelns fingeravtryck ${key}`,
		...lines
	];
}

export function verificationText({ evaluation, name, counts }: EvaluationReport, faults: number): string {
	const called = name === null ? evaluation : `${name.municipality} ${name.year} (${evaluation})`;
	return `${called}: ${faults === 0 ? 'hel' : faultsOf(faults)}, ${listed(counts)}`;
}

/** A locked version whose files are still to come. */
export function sentenceOfUnmade(version: number): string {
	return `version ${version}: filerna är inte gjorda än. Servern gör dem så snart den kan; varför inte står i dess logg.`;
}

/** The last line of all. */
export function summaryOf(reports: readonly Counts[], faults: number): string {
	const sum = (unit: keyof Counts) => reports.reduce((total, counts) => total + counts[unit], 0);
	const counts = Object.fromEntries(counted.map((unit) => [unit, sum(unit)])) as Counts;
	const evaluations = reports.length === 1 ? '1 utvärdering' : `${reports.length} utvärderingar`;
	return `Kontrollerade ${evaluations}: ${listed(counts)}. ${faults === 0 ? 'Inga fel.' : `${faultsOf(faults)}.`}`;
}

export function sentenceOfFinding({ kind, at }: Finding): string {
	const place = at.replace(/^[a-z]+(?= |$)|(?<= )row(?= )/g, (noun) => nouns[noun] ?? noun);
	return `${place}: ${found[kind]}.`;
}

function listed(counts: Counts): string {
	return counted.map((unit) => `${counts[unit]} ${units[unit][counts[unit] === 1 ? 0 : 1]}`).join(', ');
}

function faultsOf(n: number): string {
	return `${n} FEL`;
}
