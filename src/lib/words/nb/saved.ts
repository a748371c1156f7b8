import type { Words } from '../sv.ts';

export const saved: Words['saved'] = {
	saved: 'Lagret',
	saving: 'Lagrer',
	offline: 'Ingen forbindelse',
	refused: 'Ikke lagret',
	savedHint: 'Alt du har skrevet, er lagret på serveren.',
	savingHint: 'Det siste er på vei til serveren.',
	offlineHint: 'Fortsett å skrive. Det lagres her og sendes når forbindelsen er tilbake.',
	refusedHint: 'Noe du skrev, ble ikke tatt imot. Se hva og velg hva du vil gjøre.'
};
