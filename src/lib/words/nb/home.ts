import type { Words } from '../sv.ts';

export const home: Words['home'] = {
	title: 'Gi poeng sammen, hver for seg først',
	lede: 'I Samsyn gir et evalueringsteam poeng på alle kommunens delspørsmål forseglet, åpner poengene samtidig, blir enige og skriver rapporten sammen.',
	howTitle: 'Slik går det til',
	how: [
		{
			title: 'Hver for seg',
			text: 'Alle gir poeng på delspørsmålene. Ingen andre ser poengene, heller ikke prosjektlederen.'
		},
		{ title: 'Åpne sammen', text: 'Når alle har levert et område, åpnes poengene for alle på én gang.' },
		{
			title: 'Bli enige',
			text: 'Samsyn viser hvor dere er samstemte, nær eller spriker. Den avtalte poengsummen er alltid deres beslutning.'
		},
		{
			title: 'Skriv og lås',
			text: 'Styrker og forbedringsområder skrives i samme dokument, og området låses når alle delspørsmål er avtalt.'
		}
	],
	toEvaluations: 'Til mine evalueringer'
};
