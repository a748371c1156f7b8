export const errors = {
	forbidden: {
		title: 'Du har inte tillgång till sidan',
		text: 'Den hör till en utvärdering som du inte är med i, eller kräver en annan roll. Be projektledaren om en inbjudan.'
	},
	notFound: {
		title: 'Sidan finns inte',
		text: 'Adressen kan vara felskriven, eller så har sidan tagits bort.'
	},
	internal: {
		title: 'Internt fel',
		text: 'Något gick fel hos oss. Det du har skrivit är kvar. Försök igen om en stund.',
		id: (id: string) => `Uppge ${id} om du hör av dig om felet.`
	},
	other: { title: 'Det gick inte', text: 'Försök igen.' },
	toEvaluations: 'Till mina utvärderingar',
	toStart: 'Till startsidan',
	tryAgain: 'Försök igen',
	formTitle: (n: number) => (n === 1 ? 'En uppgift behöver rättas' : `${n} uppgifter behöver rättas`)
};
