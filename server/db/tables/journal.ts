/** Rooms, their journals and checkpoints, and who owns which Yjs client id. */

export type RoomKind = 'evaluation' | 'sheet' | 'notes';

export type RoomTable = {
	id: string;
	kind: RoomKind;
	evaluation: string;
	epoch: number;
	/** The sequence number of the last journal row of the epoch; 0 before the first. */
	head: number;
	gate: number;
};

export type JournalTable = {
	room: string;
	epoch: number;
	seq: number;
	bytes: Uint8Array;
	actor: string;
	client_id: number;
	at: number;
};

export type CheckpointTable = { room: string; epoch: number; seq: number; bytes: Uint8Array; at: number };

export type WriterTable = { room: string; epoch: number; client_id: number; user: string };

export type JournalTables = {
	room: RoomTable;
	journal: JournalTable;
	checkpoint: CheckpointTable;
	sheet_journal: JournalTable;
	sheet_checkpoint: CheckpointTable;
	notes_journal: JournalTable;
	notes_checkpoint: CheckpointTable;
	writer: WriterTable;
};
