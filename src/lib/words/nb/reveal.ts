import type { Words } from '../sv.ts';

export const reveal: Words['reveal'] = {
	button: (area) => `Åpne område ${area}`,
	hint: 'Alles poeng vises for hele teamet samtidig.',
	early: 'Åpne før alle er ferdige',
	earlyTitle: (area) => `Åpne område ${area} før alle har levert`,
	earlyMissing: (names) => `Har ikke levert: ${names}.`,
	earlyHint: 'Senere poeng merkes «etter åpning». Begrunnelsen lagres og vises i hendelsene.',
	onlyLead: 'Prosjektlederen åpner området når alle har levert.',
	openedAt: (when) => `Åpnet ${when}`,
	openedEarly: (when, reason) => `Åpnet før tiden ${when}: ${reason}`,
	done: (area) => `Område ${area} er åpnet.`,
	afterOpening: 'etter åpning',
	late: 'Området ble åpnet før du leverte. Legg inn poenget ditt nå; det merkes «etter åpning».',
	lateDraft: (points, max) => `Du hadde skrevet ${points} av ${max} før åpningen.`,
	putIn: 'Legg inn'
};
