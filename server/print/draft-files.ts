/** Files of versions that aren't locked: made when they are asked for, and kept for as long as there is room. */
import { createHash } from 'node:crypto';
import type { FileFormat } from '../../src/lib/domain/report-file.ts';
import { reportJson } from '../../src/lib/report/json.ts';
import type { Report } from '../../src/lib/report/report.ts';
import type { FileMakers, MadeFile } from './files.ts';
import { createUnderway, type HearStep } from './underway.ts';

export interface DraftFiles {
	/** Throws where it can't be made. */
	file(report: Report, format: FileFormat, hear?: HearStep): Promise<MadeFile>;
}

/** @param room how many bytes of files are kept; what was asked for longest ago goes first */
export function openDraftFiles(makers: FileMakers, room: number): DraftFiles {
	const kept = new Map<string, MadeFile>();
	const underway = createUnderway<MadeFile>();

	function keep(key: string, file: MadeFile): void {
		kept.delete(key);
		kept.set(key, file);
		let taken = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
		for (const [oldest, { bytes }] of kept) {
			if (taken <= room) return;
			kept.delete(oldest);
			taken -= bytes.length;
		}
	}

	return {
		async file(report, format, hear) {
			// All that is printed is in it: the version, its edition and what stands beside it.
			const key = `${createHash('sha256').update(reportJson(report)).digest('hex')} ${format}`;
			const known = kept.get(key);
			const file = known ?? (await underway.join(key, (tell) => makers[format](report, tell), hear));
			keep(key, file);
			return file;
		}
	};
}
