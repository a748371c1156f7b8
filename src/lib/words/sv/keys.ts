export const keys = {
	title: 'Tangenter',
	open: 'Visa tangenter',
	hint: 'Tangenterna gäller när du inte skriver i ett fält.',
	offHint: 'Enstaka bokstäver kan stängas av i dina inställningar.',
	off: 'Enstaka bokstäver är avstängda i dina inställningar.',
	what: {
		next: 'nästa delfråga',
		previous: 'föregående delfråga',
		digits: 'skriver poängen',
		unit: 'byter poäng och procent',
		rationale: 'till motivet',
		evidence: 'till underlaget',
		handIn: 'lämnar in området',
		area: 'går till område 1–8',
		follow: 'följer eller lämnar mötesledaren',
		agree: 'enas om medianen, bekräftar',
		reserve: 'reservation',
		nextChange: 'nästa ändring sedan sist',
		comment: 'kommenterar det som är markerat eller öppet',
		reference: 'knyter texten till en delfråga eller ett underlag',
		star: 'märker en styrka som gott exempel',
		preview: 'visar och döljer hur området trycks',
		undo: 'ångrar',
		help: 'visar den här listan'
	}
};
