/** What only printed pages say, and what is said while they are made; in the language of the instrument's country. */
export const print = {
	table: 'Tabell',
	figure: 'Figur',
	profile: 'Profil: poäng per område',
	distribution: 'Fördelning av totalpoäng',
	tableOfQuestions: (area: number) => `Poäng per delfråga i område ${area}`,
	earlier: (municipality: string, year: number) =>
		`Så här såg resultatet ut när ${municipality} utvärderades ${year}.`,
	waiting: (ahead: number) =>
		ahead === 1 ? 'En annan rapport trycks först.' : `${ahead} andra rapporter trycks först.`,
	composing: 'Rapportens sidor görs.',
	finishing: 'Filen görs tillgänglig och arkivbeständig.',
	done: 'Rapporten är färdig.',
	failed: {
		composition:
			'Filen med rapporten kunde inte göras. Läs rapporten på webben så länge och säg till den som sköter Samsyn.',
		time: 'Det tog för lång tid att göra filen med rapporten. Försök igen om en stund.',
		crashed:
			'Programmet som gör filer av rapporter slutade oväntat. Försök igen; händer det igen, säg till den som sköter Samsyn.',
		crowded: 'Många rapporter görs just nu. Försök igen om några minuter.',
		closed: 'Samsyn stängs av och gör inga fler filer. Försök igen när tjänsten har startat om.'
	}
};
