import type { Words } from '../sv.ts';

const about = (question: string | null) => (question === null ? '' : ` om ${question}`);

export const requests: Words['requests'] = {
	events: {
		proposed: (who, question) => `${who} foreslo en forespørsel til kommunen${about(question)}.`,
		listed: (who) => `${who} la spørsmål til spørsmålslisten.`,
		reworded: (who, question) => `${who} skrev om en foreslått forespørsel${about(question)}.`,
		sent: (who) => `${who} sendte forespørsler til kommunen.`,
		extended: (who) => `${who} ga kommunen mer tid til å svare.`,
		accepted: (who, question) => `${who} godtok kommunens svar${about(question)}.`,
		closed: (who, question) => `${who} avsluttet en forespørsel til kommunen${about(question)}.`,
		withdrawn: (who, question) => `${who} trakk tilbake en forespørsel${about(question)}.`,
		answered: (who) => `${who} sendte kommunens svar.`
	}
};
