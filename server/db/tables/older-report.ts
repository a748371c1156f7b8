/** Readings of older reports that wait for the one who brought them, and who kept what of them. */

export type OlderReportTables = {
	report_reading: {
		id: string;
		/** Nobody else reads it. */
		user_id: string;
		/** The file's name as its owner called it. */
		name: string;
		/** Of the file's bytes, in hexadecimal. */
		sha256: string;
		/** JSON of a `ReportReading`. */
		reading: string;
		/** JSON of what was typed over it; null before anything was. */
		filled: string | null;
		at: number;
		expires_at: number;
	};
	/** Who kept what of an earlier evaluation, and what was there before. */
	earlier_kept: {
		/** Of an `earlier_result`. */
		earlier_id: string;
		/** 1, 2, 3 … within the earlier evaluation */
		n: number;
		at: number;
		/** Null: by the command line. */
		by: string | null;
		/** The file's name. */
		source: string;
		/** Canonical JSON of an `EarlierReport`; null where nothing was kept before. */
		previous: string | null;
	};
};
