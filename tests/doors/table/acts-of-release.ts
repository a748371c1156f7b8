/** What a municipality's contacts do with a release. To who may not read it there is none. */
import type { Fields, Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import type { Seat } from '../seats.ts';
import { POSTED } from '../words.ts';

const act = (name: string, fields: (scene: Scene) => Fields, then?: (seat: Seat) => string): Row => ({
	door: `act /review/[release]/comments?/${name}`,
	path: ({ release }) => `/review/${release}/comments?/${name}`,
	grants: { contact: 'F' },
	hiddenFrom: ['reader', 'administrator'],
	fields,
	...(then === undefined ? {} : { then })
});

/** The drafts are Kim's. */
const kimAlone = (seat: Seat) => (seat === 'kim' ? 'done' : 'not-owner');
const written = { kind: 'error', body: POSTED };
const address = 'https://kommun.example/riktlinjer';

export const actsOfRelease: readonly Row[] = [
	act('add', () => ({ ...written, area: '1', section: 'strengths' })),
	act('change', ({ draft }) => ({ ...written, comment: draft }), kimAlone),
	act('remove', ({ removable }) => ({ comment: removable }), kimAlone),
	act('attach', ({ draft }) => ({ comment: draft, address }), kimAlone),
	act(
		'detach',
		({ removable, removableFile }) => ({ comment: removable, attachment: removableFile }),
		kimAlone
	),
	act('send', ({ shown }) => ({ shown }))
];
