/** Cards of evidence for the tests of rules. */
import type { Evidence, EvidenceLink, SourceKind, Stage } from './evidence.ts';

export function sampleLink(
	question: string,
	stage: Stage | null = null,
	more: Partial<EvidenceLink> = {}
): EvidenceLink {
	return { question, stage, page: null, paragraph: null, quote: null, ...more };
}

let made = 0;

export function sampleCard(
	kind: SourceKind,
	links: readonly EvidenceLink[],
	more: Partial<Evidence> = {}
): Evidence {
	return {
		id: `card-${++made}`,
		kind,
		title: `Card ${made}`,
		text: '',
		links,
		address: null,
		seen: null,
		file: null,
		interview: null,
		by: 'anna',
		at: made,
		...more
	};
}
