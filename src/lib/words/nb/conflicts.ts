import type { Words } from '../sv.ts';

export const conflicts: Words['conflicts'] = {
	title: 'Habilitet',
	lede: 'Den som er inhabil overfor kommunen, er ikke med i gruppen. Den som er inhabil på et delspørsmål, poengsetter det ikke og deltar verken i å bli enige om det eller i å bekrefte det.',
	own: 'Din melding',
	notDeclared: 'Du har ikke meldt inhabilitet, eller at du ikke er inhabil.',
	declared: (when) => `Du meldte sist ${when}.`,
	noneOwn: 'Du har ikke meldt noen inhabilitet.',
	withMunicipality: 'Inhabil overfor kommunen',
	onQuestion: (question) => `Inhabil på ${question}`,
	since: (when) => `meldt ${when}`,
	none: 'Ikke inhabil',
	noneTitle: 'Jeg er ikke inhabil',
	noneMore: 'Jeg er ikke inhabil på annet enn det jeg har meldt',
	noneHint: 'Meldingen lagres med dagens dato. Blir du inhabil senere, melder du det her.',
	noneSubmit: 'Meld at jeg ikke er inhabil',
	noneMoreSubmit: 'Meld at det ikke er mer',
	noneNow: 'Meldingen er lagret.',
	questionTitle: 'Jeg er inhabil på et delspørsmål',
	question: 'Delspørsmål',
	questionSubmit: 'Meld inhabilitet på delspørsmålet',
	questionNow: (question) => `Inhabiliteten på ${question} er meldt. Du deltar ikke der.`,
	municipalityTitle: 'Jeg er inhabil overfor kommunen',
	municipalityHint:
		'Du forlater gruppen med en gang og kan ikke bli med igjen. Poengene og tekstene dine blir stående under navnet ditt, men poengene teller ikke.',
	understood: 'Jeg forstår at jeg forlater gruppen',
	understoodMissing: 'Bekreft at du forstår at du forlater gruppen.',
	municipalitySubmit: 'Meld inhabilitet og forlat gruppen',
	reason: 'Begrunnelse',
	reasonHint: 'Prosjektlederen leser begrunnelsen. Ingen andre ser den.',
	reasonLine: (reason) => `Begrunnelse: ${reason}`,
	withdraw: 'Ta tilbake',
	withdrawOf: (question) => `Ta tilbake inhabiliteten på ${question}`,
	withdrawNow: (question) => `Inhabiliteten på ${question} er tatt tilbake.`,
	lastLead:
		'Du er den eneste som leder evalueringen. La først en annen i gruppen bli prosjektleder, og meld inhabiliteten deretter.',
	closed: 'Evalueringen er låst. Ingenting mer kan meldes.',
	register: 'Registeret',
	registerHint: 'Begrunnelsene ser bare prosjektlederen, og hver enkelt sine egne.',
	person: 'Person',
	stands: 'Meldt',
	when: 'Når',
	missing: 'Har ikke meldt',
	missingCount: (n) =>
		n === 0 ? 'Alle i gruppen har meldt.' : n === 1 ? '1 har ikke meldt.' : `${n} har ikke meldt.`,
	left: 'har forlatt gruppen',
	waits: 'Meld inhabilitet, eller at du ikke er inhabil',
	events: {
		none: (who) => `${who} meldte å ikke være inhabil.`,
		municipality: (who) => `${who} meldte inhabilitet overfor kommunen og forlot gruppen.`
	}
};
