import type { Words } from '../sv.ts';

export const print: Words['print'] = {
	table: 'Tabell',
	figure: 'Figur',
	profile: 'Profil: poeng per område',
	distribution: 'Fordeling av totalpoeng',
	tableOfQuestions: (area) => `Poeng per delspørsmål i område ${area}`,
	earlier: (municipality, year) => `Slik så resultatet ut da ${municipality} ble evaluert i ${year}.`,
	waiting: (ahead) =>
		ahead === 1 ? 'En annen rapport trykkes først.' : `${ahead} andre rapporter trykkes først.`,
	composing: 'Sidene i rapporten lages.',
	finishing: 'Filen gjøres tilgjengelig og klar for arkivet.',
	done: 'Rapporten er ferdig.',
	failed: {
		composition:
			'Filen med rapporten kunne ikke lages. Les rapporten på nettet så lenge, og si fra til den som drifter Samsyn.',
		time: 'Det tok for lang tid å lage filen med rapporten. Prøv igjen om en stund.',
		crashed:
			'Programmet som lager filer av rapporter, stoppet uventet. Prøv igjen; skjer det igjen, si fra til den som drifter Samsyn.',
		crowded: 'Mange rapporter lages akkurat nå. Prøv igjen om noen minutter.',
		closed: 'Samsyn slås av og lager ikke flere filer. Prøv igjen når tjenesten har startet på nytt.'
	}
};
