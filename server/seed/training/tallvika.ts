/** Tallvika, which is on no map: all of it is made up, and no municipality is meant. */
import type { TrainingCase } from '../../../src/lib/domain/training.ts';
import { area1 } from './area-1.ts';
import { area2 } from './area-2.ts';
import { area3 } from './area-3.ts';
import { area4 } from './area-4.ts';
import { area5 } from './area-5.ts';
import { area6 } from './area-6.ts';
import { area7 } from './area-7.ts';
import { area8 } from './area-8.ts';

export const tallvika: TrainingCase = {
	id: 'tallvika',
	municipality: { code: '9999', name: 'Tallvika (övning)' },
	edition: 'se-2016',
	site: 'https://www.tallvika.example/',
	questions: [...area1, ...area2, ...area3, ...area4, ...area5, ...area6, ...area7, ...area8]
};

/** Null for one that is not known any more. */
export function trainingCase(id: string): TrainingCase | null {
	return id === tallvika.id ? tallvika : null;
}
