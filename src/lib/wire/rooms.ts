/** The names of the rooms, as they stand in the socket's path and in the browser's store. */

export type RoomRef =
	| { readonly kind: 'evaluation'; readonly evaluation: string; readonly epoch: number }
	| { readonly kind: 'sheet'; readonly evaluation: string; readonly user: string; readonly epoch: number }
	| {
			readonly kind: 'notes';
			readonly evaluation: string;
			readonly interview: string;
			readonly epoch: number;
	  };

const ID = '[A-Za-z0-9_-]{1,64}';
const EVALUATION = new RegExp(`^evaluation/(${ID})@([1-9][0-9]{0,8}|0)$`);
const NOTES = new RegExp(`^notes/(${ID})/(${ID})@([1-9][0-9]{0,8}|0)$`);
const SHEET = new RegExp(`^sheet/(${ID})/(${ID})@([1-9][0-9]{0,8}|0)$`);

/** The room without its epoch: what tables and counters know it by. */
export function roomId(ref: RoomRef): string {
	switch (ref.kind) {
		case 'evaluation':
			return `evaluation/${ref.evaluation}`;
		case 'notes':
			return `notes/${ref.evaluation}/${ref.interview}`;
		case 'sheet':
			return `sheet/${ref.evaluation}/${ref.user}`;
	}
}

/** `evaluation/<id>@<epoch>`, `notes/<evaluation>/<interview>@<epoch>` or `sheet/<evaluation>/<user>@<epoch>`. */
export function roomName(ref: RoomRef): string {
	return `${roomId(ref)}@${ref.epoch}`;
}

/** Reads a name written by `roomName`; anything else, however near, is null. */
export function parseRoom(path: string): RoomRef | null {
	const evaluation = EVALUATION.exec(path);
	if (evaluation?.[1] !== undefined) {
		return { kind: 'evaluation', evaluation: evaluation[1], epoch: Number(evaluation[2]) };
	}
	const sheet = SHEET.exec(path);
	if (sheet?.[1] !== undefined && sheet[2] !== undefined) {
		return { kind: 'sheet', evaluation: sheet[1], user: sheet[2], epoch: Number(sheet[3]) };
	}
	const notes = NOTES.exec(path);
	if (notes?.[1] !== undefined && notes[2] !== undefined) {
		return { kind: 'notes', evaluation: notes[1], interview: notes[2], epoch: Number(notes[3]) };
	}
	return null;
}
