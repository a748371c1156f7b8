/** Which evaluations are practised on. */

export type TrainingTables = {
	training: {
		evaluation_id: string;
		/** Which case: what is expected in it is the program's to know. */
		case: string;
	};
};
