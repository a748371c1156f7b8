import type { Words } from '../sv.ts';

export const homeMunicipality: Words['homeMunicipality'] = {
	title: 'Hvor du kommer fra',
	hint: 'Kommunen der du arbeider eller har verv. Ingen evaluerer sin egen kommune.',
	label: 'Din kommune',
	labelHint: 'Skriv begynnelsen av navnet, eller kommunekoden.',
	none: 'Ingen kommune, jeg er for eksempel ansatt i SKR',
	missing: 'Skriv kommunen din, eller kryss av for at du ikke kommer fra noen.',
	both: 'Skriv en kommune eller kryss av for at du ikke kommer fra noen, ikke begge deler.',
	onTeam: 'Du er med i teamet som evaluerer den kommunen. Be prosjektlederen ta deg ut av teamet først.',
	known: (name) => `Du har oppgitt at du kommer fra ${name}. Det endres i innstillingene.`,
	knownNone: 'Du har oppgitt at du ikke kommer fra noen kommune. Det endres i innstillingene.'
};
