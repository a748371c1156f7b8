/** Takes back the latest change of one's own scores, on the sheet or in the shared document. */
import * as Y from 'yjs';
import { ROOT } from '../document/names.ts';

export interface ScoreUndo {
	undo(): void;
	stop(): void;
}

/** Remembers from now on what this browser writes; `sheet` is null for who doesn't score. */
export function undoOwnScores(shared: Y.Doc, sheet: Y.Doc | null): ScoreUndo {
	const managers = [new Y.UndoManager(shared.getMap(ROOT.scores))];
	if (sheet !== null) managers.push(new Y.UndoManager(sheet.getMap(ROOT.sheet)));
	let latest: Y.UndoManager | null = null;
	for (const manager of managers) {
		manager.on('stack-item-added', ({ type }: { type: 'undo' | 'redo' }) => {
			if (type === 'undo') latest = manager;
		});
	}
	return {
		undo: () => void latest?.undo(),
		stop: () => managers.forEach((manager) => manager.destroy())
	};
}
