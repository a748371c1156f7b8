/** Doors of the site itself: no evaluation's phase has a say in them. */
import type { Fields } from '../row.ts';
import type { Scene } from '../scene.ts';
import { isSignedIn, type Seat } from '../seats.ts';

export interface SiteRow {
	readonly door: string;
	path(scene: Scene): string;
	answer(seat: Seat): string;
	fields?(scene: Scene, seat: Seat): Fields;
}

const page = (route: string, answer: SiteRow['answer'], path: SiteRow['path'] = () => route): SiteRow => ({
	door: `page ${route}`,
	path,
	answer
});
const act = (
	route: string,
	name: string,
	answer: SiteRow['answer'],
	fields: (scene: Scene, seat: Seat) => Fields = () => ({}),
	path: SiteRow['path'] = () => route
): SiteRow => ({
	door: `act ${route}?/${name}`,
	path: (scene) => path(scene) + (name === 'default' ? '' : `?/${name}`),
	answer,
	fields
});

const everybody = () => 'page';
const signedIn = (seat: Seat) => (isSignedIn(seat) ? 'page' : 'sign-in');
/** Who leads an evaluation, and administrators. */
const makes = (seat: Seat) =>
	['anna', 'dan', 'adam', 'siv'].includes(seat) ? 'page' : isSignedIn(seat) ? 'forbidden' : 'sign-in';
/** Who is on a team, and administrators. */
const trains = (seat: Seat) => ['anna', 'bo', 'dan', 'adam', 'siv'].includes(seat);
/** Who administers the site. */
const administers = (seat: Seat) => (seat === 'adam' ? 'page' : isSignedIn(seat) ? 'forbidden' : 'sign-in');
const ofEdition = () => '/editions/se-2016/texts';
const isGuest = (seat: Seat) => !isSignedIn(seat);
/** An evaluation that the one who asks would lead. */
const evaluationOf = ({ names }: Scene, seat: Seat): Fields => ({
	municipality: 'Lund',
	year: '2026',
	edition: 'se-2016',
	toleranceA: '10',
	toleranceB: '20',
	conflict: 'none',
	'person-0': ownName(names.bo, seat),
	'roles-0': 'lead'
});

/** Those of the other evaluation are called as those of this one. */
function ownName(bo: string, seat: Seat): string {
	const other: Partial<Record<Seat, string>> = { bo, siv: 'Anna', tor: 'Kim' };
	return other[seat] ?? seat.charAt(0).toUpperCase() + seat.slice(1);
}

const reading = ({ reading: id }: Scene) => `/evaluations/import/${id}`;
/** A reading is the one's who brought it, and to others there is none. */
const own = (seat: Seat, answer: string, none: string, forbidden: string) => {
	if (isGuest(seat)) return 'sign-in';
	return makes(seat) === 'page' ? (seat === 'anna' ? answer : none) : forbidden;
};
const ofReading = (name: string, answer: string, fields: Fields = {}) =>
	act(
		'/evaluations/import/[reading]',
		name,
		(seat) => own(seat, answer, 'not-found', 'lead-only'),
		() => fields,
		reading
	);

const invitation = ({ token }: Scene) => `/invitation/${token}`;

export const sitePages: readonly SiteRow[] = [
	page('/', everybody),
	page('/editions', administers),
	page('/editions/[edition]/texts', administers, ofEdition),
	page('/evaluations', signedIn),
	page('/evaluations/import', makes),
	page('/evaluations/import/[reading]', (seat) => own(seat, 'page', 'none', 'forbidden'), reading),
	page('/evaluations/new', makes),
	page('/invitation/[token]', everybody, invitation),
	page('/leaving', (seat) => (isGuest(seat) ? 'to /signin' : 'page')),
	page('/settings', everybody),
	page('/shell', everybody),
	page('/signin', (seat) => (isGuest(seat) ? 'page' : 'to /evaluations')),
	page('/signin/back', (seat) => (isGuest(seat) ? 'to /signin' : 'page')),
	page('/signin/link', everybody, () => '/signin/link?email=a@b.example&token=x'),
	page('/signin/outbox', everybody),
	page('/signin/sent', everybody),
	page('/training', signedIn),
	page('/verify', everybody)
];

export const siteActs: readonly SiteRow[] = [
	// Let in, it finds that the text isn't the one that was seen.
	...['change', 'reset'].map((name) =>
		act(
			'/editions/[edition]/texts',
			name,
			(seat) =>
				isGuest(seat) ? 'sign-in' : administers(seat) === 'page' ? 'text-changed' : 'administrator-only',
			() => ({ key: 'about', text: 'Ny', seen: 'en annan text' }),
			ofEdition
		)
	),
	act(
		'/evaluations/new',
		'default',
		(seat) => (makes(seat) === 'page' ? 'to a new one' : isGuest(seat) ? 'sign-in' : 'failure 403'),
		evaluationOf
	),
	act('/training', 'start', (seat) =>
		trains(seat) ? 'to a new one' : isGuest(seat) ? 'sign-in' : 'not-on-team'
	),
	act(
		'/evaluations/import',
		'default',
		(seat) => (makes(seat) === 'page' ? 'to a reading' : isGuest(seat) ? 'sign-in' : 'lead-only'),
		() => ({ text: 'Kommunkompassen, Lunds kommun 2018' })
	),
	ofReading('keep', 'to /evaluations/import?kept=2506%3A1999%3Ase-2016', {
		'0-municipality': 'Arjeplog',
		'0-year': '1999',
		'0-edition': 'se-2016',
		'0-total': '400',
		'1-choice': 'leave'
	}),
	ofReading('save', 'to a reading'),
	ofReading('discard', 'to /evaluations/import?discarded'),
	// The invitation is to another address than anybody's here.
	act(
		'/invitation/[token]',
		'accept',
		(seat) => (isGuest(seat) ? 'sign-in' : 'failure 403'),
		undefined,
		invitation
	),
	act(
		'/invitation/[token]',
		'decline',
		(seat) => (isGuest(seat) ? 'sign-in' : 'failure 403'),
		undefined,
		invitation
	),
	act(
		'/settings',
		'default',
		() => 'to /settings?saved',
		() => ({ theme: 'dark' })
	),
	act(
		'/signin',
		'email',
		() => 'failure 400',
		() => ({ email: 'nobody' })
	),
	act(
		'/signin/link',
		'default',
		() => 'to /signin?error=link',
		() => ({ email: 'a@b.example', token: 'x' })
	)
];

const ownLogin = (seat: Seat) => (isGuest(seat) ? 'signed-out' : 'page');

export const siteFiles: readonly SiteRow[] = [
	{
		door: 'GET /[x+2e]well-known/samsyn-keys.pem',
		path: () => '/.well-known/samsyn-keys.pem',
		answer: everybody
	},
	{ door: 'GET /verify/sums/[sum]', path: () => `/verify/sums/${'0'.repeat(64)}`, answer: everybody },
	{ door: 'GET /session', path: () => '/session', answer: ownLogin },
	{ door: 'POST /session', path: () => '/session', answer: ownLogin },
	{ door: 'GET /signin/oidc', path: () => '/signin/oidc', answer: () => 'none' },
	{ door: 'POST /signin/demo', path: () => '/signin/demo', answer: () => 'status 400' },
	{
		door: 'POST /signout/everywhere',
		path: () => '/signout/everywhere',
		answer: () => 'to /signin?signed-out'
	},
	{ door: 'POST /signout', path: () => '/signout', answer: () => 'to /signin?signed-out' }
];
