import type { Words } from '../sv.ts';

export const requests: Words['requests'] = {
	events: {
		proposed: (who: string) => `${who} foreslo en forespørsel til kommunen.`
	}
};
