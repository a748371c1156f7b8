export const offline = {
	lost: 'Förbindelsen är bruten. Det du skriver sparas i den här webbläsaren så länge.',
	back: 'Förbindelsen är tillbaka. Allt är sparat.',
	unsent: (n: number) => (n === 1 ? 'En ändring är inte skickad än.' : `${n} ändringar är inte skickade än.`),
	notNow: 'Det här går att göra när förbindelsen är tillbaka.',
	shell: 'Du är utan nät. Här är det som fanns i webbläsaren senast.',
	empty: 'Du är utan nät, och den här sidan har inte sparats i webbläsaren. Försök igen när du har nät.',
	tryAgain: 'Försök igen',
	leaving: 'Allt är inte skickat än. Vänta tills det står Sparat.',
	leavingTitle: 'Logga ut',
	leavingLede:
		'Det här är inte skickat till servern. Kopiera det du vill ha kvar. När du loggar ut töms webbläsaren.',
	leavingCheck: 'Ser efter att allt är skickat.',
	leavingNothing: 'Allt är skickat. När du loggar ut töms webbläsaren på det som är ditt.',
	leavingAnyway: 'Logga ut ändå'
};
