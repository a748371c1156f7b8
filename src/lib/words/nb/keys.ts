import type { Words } from '../sv.ts';

export const keys: Words['keys'] = {
	title: 'Taster',
	open: 'Vis taster',
	hint: 'Tastene gjelder når du ikke skriver i et felt.',
	offHint: 'Enkeltbokstaver kan slås av i innstillingene dine.',
	off: 'Enkeltbokstaver er slått av i innstillingene dine.',
	what: {
		next: 'neste delspørsmål',
		previous: 'forrige delspørsmål',
		digits: 'skriver poenget',
		unit: 'bytter poeng og prosent',
		rationale: 'til begrunnelsen',
		evidence: 'til belegget',
		handIn: 'leverer området',
		area: 'går til område 1–8',
		follow: 'følger eller forlater møtelederen',
		agree: 'blir enig om medianen, bekrefter',
		reserve: 'forbehold',
		nextChange: 'neste endring siden sist',
		comment: 'kommenterer det som er merket eller åpent',
		reference: 'knytter teksten til et delspørsmål eller et belegg',
		star: 'merker en styrke som god praksis',
		preview: 'viser og skjuler hvordan området trykkes',
		undo: 'angrer',
		help: 'viser denne listen'
	}
};
