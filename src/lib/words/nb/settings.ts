import type { Words } from '../sv.ts';

export const settings: Words['settings'] = {
	title: 'Innstillinger',
	language: 'Språk',
	languageHint: 'Gjelder menyer og knapper. Rapporten skrives på svensk.',
	theme: 'Utseende',
	singleKeys: 'Taster med én bokstav',
	singleKeysOn: 'på',
	singleKeysOff: 'av',
	singleKeysHint: 'Slå av hvis du bruker talestyring eller ofte treffer en bokstav ved et uhell.',
	name: 'Navn',
	nameHint: 'Slik vises du for teamet.',
	nameMissing: 'Skriv navnet ditt.',
	save: 'Lagre innstillingene',
	saved: 'Innstillingene er lagret.',
	everywhere: 'Logg ut overalt',
	everywhereHint:
		'Avslutter alle innloggingene dine, også her. Gjør det hvis du har forlatt eller mistet en datamaskin der du er logget inn.'
};
