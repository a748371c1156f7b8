/** What files of a report are called where they are saved. */
import type { Report } from './report.ts';
import { isDraft } from './version-line.ts';

/** What of a report its files are called by. */
export interface NamedReport extends Pick<Report, 'language' | 'municipality' | 'year'> {
	readonly version: Pick<Report['version'], 'n' | 'kind'>;
}

/** `kommunkompassen-helsingborg-2017-version-3.pdf`: plain letters only, so that every system keeps the name. */
export function reportFileName(report: NamedReport, ending: string): string {
	const { language, municipality, year, version } = report;
	const [instrument, word] =
		language === 'nb' ? ['kommunekompasset', 'versjon'] : ['kommunkompassen', 'version'];
	const parts = [
		instrument,
		plainName(municipality.name),
		year,
		word,
		version.n,
		isDraft(report) ? 'utkast' : ''
	];
	return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

/** A name in the letters a–z, figures and hyphens. */
export function plainName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
