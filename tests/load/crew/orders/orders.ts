/** Everything that the clients can be ordered to do. */
import { attackRoom } from './attacking.ts';
import { fanOut } from './fan-out.ts';
import { getUp, sitDown } from './idling.ts';
import { beginWriting, lookForLosses, stopWriting } from './losing.ts';
import { leaveAll, openRealistic, visit, writeRealistic } from './opening.ts';
import { dismissTypists, seatTypists, typeFor } from './typing.ts';

export const orders = {
	attackRoom,
	fanOut,
	getUp,
	sitDown,
	beginWriting,
	lookForLosses,
	stopWriting,
	leaveAll,
	openRealistic,
	visit,
	writeRealistic,
	dismissTypists,
	seatTypists,
	typeFor
};

export type Orders = typeof orders;
