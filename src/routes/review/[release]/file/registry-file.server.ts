/**
 * A released draft as one file for the municipality's registry: HTML that needs nothing else, with the document's
 * metadata. It holds only what stood at the release, so it is the same whenever it is made.
 */
import type { ReleasedArea, ReleasedReport } from '$lib/components/release/report.ts';
import type { Section } from '$lib/domain/edit.ts';
import { swedishDay } from '$lib/domain/working-days.ts';
import { SECTIONS } from '$lib/editor/section';
import type { Words } from '$lib/words/words.ts';
import { blocksHtml, escaped } from './blocks-html.server.ts';
import { registryStyle } from './registry-style.server.ts';

export interface RegisteredDraft {
	/** The release's id. */
	readonly id: string;
	readonly n: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** As it was set at the release. */
	readonly deadline: string;
	readonly version: { readonly n: number; readonly name: string; readonly sha256: string };
	readonly municipality: { readonly code: string; readonly name: string };
	/** Where the draft is read, as an address. */
	readonly address: string;
}

/** `language`: what `words` are in, a BCP 47 tag. */
export function registryFile(
	report: ReleasedReport,
	draft: RegisteredDraft,
	language: string,
	words: Words
): string {
	const { review } = words.release;
	const title = `${review.title}: ${report.name}`;
	return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${metadata(title, report, draft, language, words)}
<style>${registryStyle}</style>
</head>
<body>
<header>
<h1>${escaped(review.title)}</h1>
<p>${escaped(report.name)}. ${escaped(review.document.draft)}</p>
<p>${escaped(review.official)}</p>
<h2>${escaped(review.document.facts)}</h2>
<dl>
${factsOf(report, draft, words)
	.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`)
	.join('\n')}
</dl>
</header>
<main>
${summary(report, words)}
${report.areas.map((area) => areaHtml(area, words)).join('\n')}
</main>
</body>
</html>
`;
}

function factsOf(report: ReleasedReport, draft: RegisteredDraft, words: Words): [string, string][] {
	const { review } = words.release;
	const { document } = review;
	return [
		[document.identifier, draft.id],
		[document.municipality, `${draft.municipality.name} (${draft.municipality.code})`],
		[document.creator, document.creatorValue(report.name)],
		[document.edition, report.edition],
		[document.released, review.day(swedishDay(draft.at))],
		[document.deadline, review.day(draft.deadline)],
		[document.version, `${draft.version.n}: ${draft.version.name}`],
		[review.checksum, draft.version.sha256]
	];
}

/** Dublin Core, as registries read it. */
function metadata(
	title: string,
	report: ReleasedReport,
	draft: RegisteredDraft,
	language: string,
	words: Words
): string {
	const facts: [string, string][] = [
		['DC.title', title],
		['DC.creator', words.release.review.document.creatorValue(report.name)],
		['DC.date', swedishDay(draft.at)],
		['DC.identifier', draft.id],
		['DC.source', draft.address],
		['DC.language', language],
		['DC.type', 'Text'],
		['DC.format', 'text/html'],
		['DC.coverage', draft.municipality.code],
		['DC.description', words.release.review.document.draft],
		['samsyn.version', String(draft.version.n)],
		['samsyn.sha256', draft.version.sha256]
	];
	const tags = facts.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`);
	return ['<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">', ...tags].join('\n');
}

function summary(report: ReleasedReport, words: Words): string {
	const { review } = words.release;
	const rows = report.areas.map(({ number, title, sum, max }) =>
		row(String(number), title, sum?.achieved, max, sum?.percent)
	);
	const total = row('', review.total, report.total ?? undefined, report.maxTotal, undefined);
	return `<section>
<h2>${escaped(review.summary)}</h2>
${table(review.perArea, review.area, rows, total, words)}
</section>`;
}

function areaHtml({ number, title, max, sum, questions, texts }: ReleasedArea, words: Words): string {
	const { review } = words.release;
	const rows = questions.map(({ id, text, max: most, printed }) =>
		row(id, text, printed?.achieved, most, printed?.percent)
	);
	const total = row('', words.pointsOverview.sum, sum?.achieved, max, sum?.percent);
	const section = (name: Section) =>
		`<h3>${escaped(review[name])}</h3>\n${
			texts[name].length === 0
				? `<p>${escaped(review.noText)}</p>`
				: `<div lang="sv">\n${blocksHtml(texts[name])}\n</div>`
		}`;
	return `<section class="area">
<h2 lang="sv">${escaped(words.areas.named(number, title))}</h2>
<p>${sum === null ? escaped(review.leftOpen) : `<strong>${sum.achieved}</strong> ${escaped(review.pointsOf(max))}`}</p>
${SECTIONS.map(section).join('\n')}
<h3>${escaped(review.perQuestion)}</h3>
${table(null, words.pointsOverview.question, rows, total, words)}
<p class="small">${escaped(words.workspace.rounding)}</p>
</section>`;
}

function row(
	number: string,
	name: string,
	achieved: number | undefined,
	max: number,
	percent: number | undefined
): string {
	const numbers = [achieved ?? '–', max, percent ?? '–'].map((value) => `<td class="r">${value}</td>`);
	return `<tr><td>${escaped(number)}</td><th scope="row">${escaped(name)}</th>${numbers.join('')}</tr>`;
}

function table(
	caption: string | null,
	first: string,
	rows: readonly string[],
	total: string,
	words: Words
): string {
	const { achieved, max, percent } = words.pointsOverview;
	const heads = [achieved, max, percent].map((name) => `<th scope="col" class="r">${escaped(name)}</th>`);
	return `<table>${caption === null ? '' : `<caption>${escaped(caption)}</caption>`}
<thead><tr><th scope="col" colspan="2">${escaped(first)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot>${total}</tfoot>
</table>`;
}
