import type { Words } from '../sv.ts';

export const areas: Words['areas'] = {
	title: 'Områder',
	area: (area) => `Område ${area}`,
	named: (area, title) => `${area} ${title}`,
	goTo: (area) => `Gå til område ${area}`,
	lock: 'Lås området',
	lockHint: 'Poeng, runder, avtaler og tekst stenges. Prosjektlederen kan låse opp igjen med en begrunnelse.',
	lockNotYet: (n) =>
		n === 1 ? 'Ett delspørsmål er ikke avtalt ennå.' : `${n} delspørsmål er ikke avtalt ennå.`,
	locked: 'Området er låst.',
	lockedBy: (who, when) => `Låst av ${who} ${when}.`,
	unlock: 'Lås opp området',
	unlockTitle: (area) => `Lås opp område ${area}`,
	unlockHint: 'Begrunnelsen lagres og vises i hendelsene.',
	unlocked: 'Området er låst opp.'
};
