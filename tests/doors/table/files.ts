/** What is answered without a page: files, facts, news and hints. */
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { ALL, team, type Part } from '../seats.ts';

const others: readonly Part[] = ['reader', 'administrator'];

const of = (method: string, rest: string, path: (scene: Scene) => string, more: Partial<Row> = {}): Row => ({
	door: `${method} /evaluations/[id]${rest}`,
	path: (scene) => `/evaluations/${scene.id}${path(scene)}`,
	grants: team(ALL),
	signedOut: 'signed-out',
	...more
});

const released = (rest: string, path: (scene: Scene) => string, more: Partial<Row> = {}): Row => ({
	door: `GET /review/[release]${rest}`,
	path: (scene) => `/review/${path(scene)}`,
	grants: { ...team(ALL), contact: ALL },
	hiddenFrom: others,
	...more
});

const attached = '/attachments/[attachment]';

const asked = (rest: string, path: (scene: Scene) => string, more: Partial<Row> = {}): Row => ({
	door: `GET /requests/[evaluation]${rest}`,
	path: (scene) => `/requests/${scene.id}${path(scene)}`,
	grants: { contact: ALL },
	hiddenFrom: [...others, 'lead', 'evaluator'],
	...more
});

export const files: readonly Row[] = [
	of('GET', '/calibrate/minutes.[format]', () => '/calibrate/minutes.json'),
	of('GET', '/calibrate/events', () => '/calibrate/events'),
	of('GET', '/calibrate/projector/state', () => '/calibrate/projector/state'),
	of('GET', '/calibrate/state', () => '/calibrate/state'),
	of('GET', '/comments', () => '/comments'),
	of('GET', '/events', () => '/events'),
	of('GET', '/evidence/cards', () => '/evidence/cards'),
	of('GET', '/evidence/[evidence]/file', ({ document }) => `/evidence/${document}/file`),
	of('GET', '/facts', () => '/facts'),
	// Tells each of the interviews they were present at.
	of('GET', '/interviews/lines', () => '/interviews/lines'),
	of('GET', '/history', () => '/history?question=2.4'),
	// Kim's own.
	of('GET', '/notices/[notice]', ({ notice }) => `/notices/${notice}`, {
		grants: { contact: ALL },
		hiddenFrom: ['lead', 'evaluator', ...others],
		then: (seat) => (seat === 'kim' ? 'to a release' : 'none'),
		signedOut: 'sign-in'
	}),
	of('GET', '/areas/[area]/newer', () => '/areas/2/newer'),
	of('POST', '/news', () => '/news'),
	of('GET', '/lock/[version]/file', ({ locked }) => `/lock/${locked}/file`, {
		grants: { ...team(ALL), contact: ALL }
	}),
	of('GET', '/lock/[version]/checksums', ({ locked }) => `/lock/${locked}/checksums`, {
		grants: { ...team(ALL), contact: ALL }
	}),
	of('GET', '/lock/[version]/signed-files', ({ locked }) => `/lock/${locked}/signed-files`, {
		grants: { ...team(ALL), contact: ALL }
	}),
	released('/events', ({ release }) => `${release}/events`, { signedOut: 'signed-out' }),
	released('/file', ({ release }) => `${release}/file`),
	released('/file', ({ withdrawn }) => `${withdrawn}/file`, { then: () => 'gone' }),
	released(attached, ({ release, sentFile }) => `${release}/attachments/${sentFile}`),
	// A draft is the contacts' own: to the team as if it weren't there.
	released(attached, ({ release, draftFile }) => `${release}/attachments/${draftFile}`, {
		grants: { contact: ALL },
		hiddenFrom: [...others, 'lead', 'evaluator']
	}),
	asked('/events', () => '/events', { signedOut: 'signed-out' }),
	asked('/files/[file]', ({ answerSentFile }) => `/files/${answerSentFile}`, {
		grants: { ...team(ALL), contact: ALL },
		hiddenFrom: others
	}),
	// A draft is the contacts' own: to the team as if it weren't there.
	asked('/files/[file]', ({ answerDraftFile }) => `/files/${answerDraftFile}`)
];
