export const pointsOverview = {
	title: 'Översikt av poängfördelning',
	question: 'Delfråga',
	achieved: 'Uppnått',
	max: 'Max',
	percent: 'Procent',
	sum: 'Summa',
	total: 'Totalt',
	notAgreed: 'inte överenskommen än',
	sealed: 'förseglat',
	lede: 'Poängen så som de trycks i rapporten.',
	link: 'Poängöversikt'
};
