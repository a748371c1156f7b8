/** The acts of the evidence's pages. */
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { team } from '../seats.ts';

type Rest = Pick<Row, 'fields' | 'then'>;

const act = (page: string, path: (scene: Scene) => string, name: string, rest: Rest): Row => ({
	door: `act /evaluations/[id]/evidence${page}?/${name}`,
	path: (scene) => `/evaluations/${scene.id}/evidence${path(scene)}?/${name}`,
	grants: team('PSCDF'),
	...rest
});

const all = (name: string, rest: Rest) => act('', () => '', name, rest);
const one = (name: string, rest: Rest) => act('/[evidence]', ({ evidence }) => `/${evidence}`, name, rest);
/** Let in, it finds that there is no such card: nobody else's is taken away. */
const nothing = (name: string, rest: Rest) => act('/[evidence]', () => '/nothing', name, rest);

export const actsOfEvidence: readonly Row[] = [
	all('upload', { fields: () => ({ file: new File(['Mål och budget'], 'Budget.txt') }) }),
	all('website', {
		fields: () => ({ address: 'https://kommun.example', seen: '2026-01-02', title: 'Start' })
	}),
	all('interview', { fields: () => ({ title: 'Enhetschefer', question: '2.4' }) }),
	// It is not what the card said: nothing is written over.
	one('change', { fields: () => ({ title: 'Annat', was: '' }), then: () => 'evidence-changed' }),
	one('store', { fields: () => ({ stored: 'Ingen webbplats' }), then: () => 'bad-input' }),
	one('link', { fields: () => ({ question: '2.4', stage: 'effect' }) }),
	one('unlink', { fields: () => ({ instead: 'något annat' }), then: () => 'evidence-changed' }),
	nothing('remove', { fields: () => ({}), then: () => 'not-found' })
];
