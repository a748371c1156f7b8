/** Which room may look into which, and what to do instead. */

export interface Room {
	/** Rooms it may import from, besides itself. */
	readonly rooms: readonly string[];
	/** Packages it may use; everything where it isn't said. */
	readonly packages?: readonly string[];
	/** How to fix an import that isn't allowed. */
	readonly instead: string;
}

const browser = ['domain', 'wire', 'document', 'seal', 'editor', 'live', 'report', 'words', 'components'];

export const rooms: Readonly<Record<string, Room>> = {
	domain: {
		rooms: [],
		packages: [],
		instead: 'Rules have no windows: take what they need as an argument, or move the file out of domain.'
	},
	wire: {
		rooms: ['domain'],
		packages: ['lib0', 'y-protocols'],
		instead: 'wire is what both ends of the socket agree on: bytes and numbers only.'
	},
	words: { rooms: ['domain'], packages: [], instead: 'words are sentences: give them numbers and names.' },
	document: {
		rooms: ['domain'],
		packages: ['yjs', 'lib0'],
		instead: 'document knows the shape of the shared document and nothing of who shows or sends it.'
	},
	seal: {
		rooms: ['domain', 'document'],
		packages: [],
		instead: 'seal is the same on both ends: hashing and signatures come as an argument.'
	},
	editor: {
		rooms: ['domain', 'document'],
		packages: ['lexical', '@lexical', 'yjs', 'y-protocols'],
		instead:
			'The editor lives outside components: give it callbacks, and put .svelte into components/narrative.'
	},
	live: {
		rooms: ['domain', 'document', 'wire'],
		instead: 'live is the browser’s end of the socket: components read it, it reads none of them.'
	},
	report: {
		rooms: ['domain', 'document', 'words'],
		packages: ['d3-scale'],
		instead: 'The report is pure functions of plain JSON: native parts belong in server/print.'
	},
	components: {
		rooms: ['domain', 'live', 'editor', 'report', 'words'],
		instead: 'A component shows what it is given: read documents through live, ask the server in routes.'
	},
	routes: {
		rooms: browser,
		instead: 'Only *.server.ts, +server.ts and hooks look into server/: load the data there and pass it on.'
	},
	'routes.server': {
		rooms: [
			...browser,
			'routes',
			'access',
			'use-cases',
			'repositories',
			'people',
			'settings',
			'db',
			'bus',
			'attachments',
			'retention',
			'seed',
			'signing',
			'print',
			'older-reports'
		],
		instead: 'A page reads by access and repositories and acts by one use case: write the use case.'
	},
	settings: { rooms: ['people', 'wire'], instead: 'Settings are read once and passed on.' },
	db: { rooms: ['domain'], instead: 'The database knows tables, not who uses them.' },
	seed: { rooms: ['domain', 'db', 'repositories'], instead: 'Seeds are data and storing it.' },
	repositories: {
		rooms: ['domain', 'report', 'db'],
		instead:
			'A repository takes (db | trx) first, returns domain types and decides nothing: decide in a use case.'
	},
	journal: {
		rooms: ['domain', 'db'],
		instead: 'The journal keeps bytes under a gate; it reads none of them.'
	},
	bus: { rooms: ['db'], instead: 'The bell says that, not what: whoever hears it reads for itself.' },
	access: {
		rooms: ['domain', 'repositories', 'people', 'settings', 'db'],
		instead: 'access finds out who asks; what they may do is decided in domain/permissions.'
	},
	people: {
		rooms: ['domain', 'words', 'access', 'repositories', 'use-cases', 'settings', 'db', 'bus'],
		instead: 'people is sign-in, sessions and mail.'
	},
	'use-cases': {
		rooms: [
			'domain',
			'document',
			'editor',
			'wire',
			'report',
			'print',
			'repositories',
			'journal',
			'db',
			'access',
			'bus',
			'seal',
			'signing',
			'verification',
			'older-reports',
			'documents',
			'search'
		],
		instead: 'A use case is a verb over rows and the journal; what it needs of a door comes as an argument.'
	},
	signing: {
		rooms: ['seal', 'document', 'settings'],
		instead: 'signing knows keys and bytes: what is signed is put together elsewhere.'
	},
	verification: {
		rooms: ['domain', 'document', 'wire', 'report', 'seal', 'signing', 'repositories', 'journal', 'db'],
		instead: 'verification reads everything and changes nothing.'
	},
	search: {
		rooms: ['domain'],
		packages: ['@orama/stemmers'],
		instead: 'search knows words and where they stand in a text: what is searched comes as an argument.'
	},
	documents: {
		rooms: ['domain', 'older-reports'],
		instead: 'documents reads files into paragraphs and keeps nothing: keeping is a use case.'
	},
	archive: {
		rooms: [],
		packages: [],
		instead: 'archive knows how office documents are packed, and nothing of what is in them.'
	},
	attachments: {
		rooms: ['domain', 'archive'],
		instead: 'attachments knows bytes and where they lie; whose they are is decided in a use case.'
	},
	print: {
		rooms: ['domain', 'document', 'report', 'words'],
		instead: 'print renders the report model and fetches nothing.'
	},
	'older-reports': {
		rooms: ['domain', 'document', 'report', 'seed', 'archive'],
		instead: 'older-reports reads files into plain data and keeps nothing: keeping is a use case.'
	},
	retention: {
		rooms: ['domain', 'db', 'use-cases'],
		instead: 'retention is the ledger’s file and the clock: what is deleted how is a use case.'
	},
	sync: {
		rooms: ['domain', 'document', 'wire', 'access', 'people', 'repositories', 'journal', 'db', 'bus'],
		instead: 'sync judges, commits and tells; acts of people are use cases, called by routes.'
	}
};

/** The room of a file, or null for what puts the house together: entries, commands, the demo, the rehearsal. */
export function roomOf(path: string): string | null {
	const [top = '', second = '', third = ''] = path.split('/');
	if (path === 'src/service-worker.ts') return 'live';
	if (path.startsWith('src/hooks.') || path === 'src/app.d.ts') return 'routes.server';
	if (top === 'src' && second === 'lib') return third;
	if (top === 'src' && second === 'routes')
		return /(\.server|\+server)\.ts$/.test(path) ? 'routes.server' : 'routes';
	if (top !== 'server') return null;
	const name = second.replace(/\.ts$/, '');
	if (name === 'bus-postgres') return 'bus';
	return ['main', 'serve', 'house', 'rehearsal', 'cli', 'demo'].includes(name) ? null : name;
}
