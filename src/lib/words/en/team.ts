import type { Words } from '../sv.ts';

export const team: Words['team'] = {
	title: 'The team',
	here: 'Here now',
	you: 'you',
	alone: 'Only you are here.',
	inArea: (area) => `in area ${area}`,
	left: 'has left the team',
	late: 'joined after the opening',
	leads: (name) => `${name} leads`,
	progress: (name, n, of) => `${name} has scored ${n} of ${of}`,
	progressOwn: (n, of) => `You have scored ${n} of ${of}`,
	person: (name, letter) => `${name}, mark ${letter}`,
	owner: (name) => `${name} looks after the area`,
	noOwner: 'Nobody looks after the area yet.',
	remove: (name) => `Remove ${name} from the team`,
	removeHint: 'The scores stay, marked and uncounted. The person no longer reaches the evaluation.',
	makeLead: (name) => `Make ${name} project lead`
};
