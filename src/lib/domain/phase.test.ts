import { describe, expect, it } from 'vitest';
import { mayMove, phases } from './phase.ts';

describe('phases', () => {
	it('[PHA-2] exactly these moves are made by hand', () => {
		const moves = phases.flatMap((from) =>
			phases.filter((to) => mayMove(from, to)).map((to) => `${from} → ${to}`)
		);
		expect(moves).toEqual([
			'preparing → scoring',
			'calibrating → drafting',
			'drafting → calibrating',
			'locked → published'
		]);
	});
});
