import type { Words } from '../sv.ts';

export const invitation: Words['invitation'] = {
	title: 'Invitasjon',
	invite: 'Inviter',
	inviteTitle: 'Inviter til teamet',
	email: 'E-postadresse',
	role: 'Rolle',
	send: 'Send invitasjonen',
	sent: (email) => `Invitasjonen er sendt til ${email}. Den gjelder i sju dager.`,
	link: 'Lenke du kan sende selv',
	linkHint: 'Lenken vises bare nå, gjelder i sju dager og kan brukes én gang, av den inviterte adressen.',
	pending: 'Inviterte som ikke har svart',
	pendingUntil: (email, day) => `${email}, gjelder til ${day}`,
	withdraw: 'Trekk tilbake',
	withdrawn: 'Invitasjonen er trukket tilbake.',
	youAreInvited: (evaluation) => `Du er invitert til ${evaluation}`,
	from: (name, role) => `${name} vil ha deg med som ${role}.`,
	conflictTitle: 'Inhabilitet',
	conflict: 'Jeg er ikke ansatt i kommunen og er ikke inhabil på annen måte',
	conflictHint: 'Gjelder inhabiliteten bare ett delspørsmål, kan du avstå fra det senere.',
	conflictMissing: 'Bekreft at du ikke er inhabil. Er du inhabil, takk nei.',
	accept: 'Takk ja',
	decline: 'Takk nei',
	accepted: 'Velkommen. Her er evalueringen.',
	declined: 'Du har takket nei. Prosjektlederen får vite det.',
	signInFirst: (email) => `Logg inn med ${email} for å svare.`,
	gone: 'Invitasjonen gjelder ikke lenger. Be prosjektlederen om en ny.'
};
