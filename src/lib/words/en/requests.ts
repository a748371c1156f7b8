import type { Words } from '../sv.ts';

const about = (question: string | null) => (question === null ? '' : ` about ${question}`);

export const requests: Words['requests'] = {
	events: {
		proposed: (who, question) => `${who} proposed a request to the municipality${about(question)}.`,
		listed: (who) => `${who} added questions to the question list.`,
		reworded: (who, question) => `${who} reworded a proposed request${about(question)}.`,
		sent: (who) => `${who} sent requests to the municipality.`,
		extended: (who) => `${who} gave the municipality more time to answer.`,
		accepted: (who, question) => `${who} accepted the municipality’s answer${about(question)}.`,
		closed: (who, question) => `${who} closed a request to the municipality${about(question)}.`,
		withdrawn: (who, question) => `${who} withdrew a request${about(question)}.`,
		answered: (who) => `${who} sent the municipality’s answers.`
	}
};
