import type { Words } from '../sv.ts';

export const letters: Words['letters'] = {
	signInSubject: 'Lenken din til Samsyn',
	signIn: (link, minutes) =>
		`Hei!\n\nÅpne lenken og trykk på Fortsett for å logge inn i Samsyn:\n\n${link}\n\nLenken gjelder i ${minutes} minutter og én gang. Har du ikke bedt om den, kan du kaste brevet: ingen blir logget inn av det.`,
	invitationSubject: (evaluation) => `Invitasjon til ${evaluation}`,
	invitation: (inviter, role, evaluation, link, days) =>
		`Hei!\n\n${inviter} inviterer deg som ${role} i ${evaluation}. Les mer og svar her:\n\n${link}\n\nLenken gjelder i ${days} dager, én gang, og bare for adressen brevet ble sendt til.`
};
