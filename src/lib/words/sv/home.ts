export const home = {
	title: 'Poängsätt tillsammans, var för sig först',
	lede: 'I Samsyn poängsätter en utvärderingsgrupp kommunens alla delfrågor förseglat, öppnar poängen samtidigt, enas och skriver rapporten tillsammans.',
	howTitle: 'Så går det till',
	how: [
		{
			title: 'Var för sig',
			text: 'Var och en poängsätter delfrågorna. Ingen annan ser poängen, inte heller projektledaren.'
		},
		{
			title: 'Öppna tillsammans',
			text: 'När alla har lämnat in ett område öppnas poängen för alla på en gång.'
		},
		{
			title: 'Enas',
			text: 'Samsyn visar var ni är samstämmiga, nära eller spretar. Den överenskomna poängen är alltid ert beslut.'
		},
		{
			title: 'Skriv och lås',
			text: 'Styrkor och förbättringsområden skrivs i samma dokument, och området låses när alla delfrågor är överenskomna.'
		}
	],
	toEvaluations: 'Till mina utvärderingar'
};
