import { expect, it } from 'vitest';
import { writeScore } from '../../src/lib/document/scores.ts';
import { openedArea, sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { syncUpdateFrame } from '../../src/lib/wire/frames.ts';
import { stand } from './room-stand.ts';

const opened = sampleEvaluation({ areas: { 1: openedArea } });

it('[PEO-25] an edit counts as use by its sender once it is stored; joining, presence and nothing new do not', async () => {
	const { settle, enter, journal } = await stand(opened);
	const uses = { anna: 0, bo: 0 };
	const anna = enter('anna', { wrote: () => uses.anna++ });
	enter('bo', { wrote: () => uses.bo++ });
	anna.send(syncUpdateFrame(Uint8Array.of(0, 0)));
	await settle();
	expect(uses).toEqual({ anna: 0, bo: 0 });
	let open = () => undefined as void;
	journal.hold = new Promise<void>((done) => (open = done));
	anna.edit((doc) => writeScore(doc, '1.1', 'anna', { x: 500, rationale: '', confidence: null }));
	await settle();
	expect(uses).toEqual({ anna: 0, bo: 0 });
	open();
	await settle();
	expect(uses).toEqual({ anna: 1, bo: 0 });
});

it('[PEO-25] an edit that is refused is no use', async () => {
	const { settle, enter } = await stand(opened);
	let uses = 0;
	const anna = enter('anna', { wrote: () => uses++ });
	anna.edit((doc) => writeScore(doc, '1.1', 'bo', { x: 500, rationale: '', confidence: null }));
	await settle();
	expect(anna.closed).not.toBeNull();
	expect(uses).toBe(0);
});
