/** What the verification found wrong, named by its place and never by its words. */

export const findingKinds = [
	'unreadable',
	'orphan',
	'room',
	'phase',
	'journal-hole',
	'journal-unreadable',
	'journal-pending',
	'journal-head',
	'after-lock',
	'checkpoint',
	'log',
	'version-hash',
	'version-form',
	'version-frame',
	'version-state',
	'version-texts',
	'version-place',
	'version-points',
	'version-log',
	'version-missing',
	'seal-form',
	'seal-chain',
	'seal-signature',
	'seal-key',
	'seal-version',
	'seal-journal',
	'seal-log',
	'seal-missing',
	'files-form',
	'files-signature',
	'files-seal',
	'files-log',
	'files-missing',
	'file',
	'file-missing',
	'erasure-log',
	'erasure-missing',
	'erasure-undone',
	'erasure-changed',
	'erasure-ledger',
	'erasure-unlisted'
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Finding = {
	readonly kind: FindingKind;
	/** Ids and numbers: a room with epoch and row, a version, a seal, an entry of the log, a version's files and one of them by its format, a deletion by its proof. */
	readonly at: string;
};
