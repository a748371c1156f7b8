import type { Words } from '../sv.ts';

export const saved: Words['saved'] = {
	saved: 'Saved',
	saving: 'Saving',
	offline: 'No connection',
	refused: 'Not saved',
	savedHint: 'All you have written is saved on the server.',
	savingHint: 'The latest is on its way to the server.',
	offlineHint: 'Go on writing. It is kept here and sent when the connection is back.',
	refusedHint: 'Something you wrote was not accepted. See what and choose what to do.'
};
