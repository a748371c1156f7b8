/** Readings of older reports that wait for the one who brought them. */

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
};
