export const areas = {
	title: 'Områden',
	area: (area: number) => `Område ${area}`,
	named: (area: number, title: string) => `${area} ${title}`,
	goTo: (area: number) => `Gå till område ${area}`,
	lock: 'Lås området',
	lockHint:
		'Poäng, omgångar, överenskommelser och text stängs. Projektledaren kan låsa upp igen med ett skäl.',
	lockNotYet: (n: number) =>
		n === 1 ? 'En delfråga är inte överenskommen än.' : `${n} delfrågor är inte överenskomna än.`,
	locked: 'Området är låst.',
	lockedBy: (who: string, when: string) => `Låst av ${who} ${when}.`,
	unlock: 'Lås upp området',
	unlockTitle: (area: number) => `Lås upp område ${area}`,
	unlockHint: 'Skälet sparas och syns i händelserna.',
	unlocked: 'Området är upplåst.'
};
