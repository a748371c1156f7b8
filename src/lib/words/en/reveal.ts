import type { Words } from '../sv.ts';

export const reveal: Words['reveal'] = {
	button: (area) => `Open area ${area}`,
	hint: 'Everyone’s scores are shown to the whole team at the same moment.',
	early: 'Open before everyone is done',
	earlyTitle: (area) => `Open area ${area} before everyone has handed in`,
	earlyMissing: (names) => `Have not handed in: ${names}.`,
	earlyHint: 'Later scores are marked “after opening”. The reason is saved and shown among the events.',
	onlyLead: 'The project lead opens the area when everyone has handed in.',
	openedAt: (when) => `Opened ${when}`,
	openedEarly: (when, reason) => `Opened early ${when}: ${reason}`,
	done: (area) => `Area ${area} is opened.`,
	afterOpening: 'after opening',
	late: 'The area was opened before you handed in. Put in your score now; it is marked “after opening”.',
	lateDraft: (points, max) => `You had written ${points} of ${max} before the opening.`,
	putIn: 'Put in'
};
