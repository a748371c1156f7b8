/**
 * Hocuspocus with its own defaults (it stores 2 s after the last edit, at the latest after 10 s), in memory or with
 * the SQL of its SQLite extension on Node's own SQLite, which needs no compiler. Environment: PORT, MODULES, DB.
 */
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

interface Stored {
	readonly documentName: string;
	readonly state?: Uint8Array;
}

interface Modules {
	readonly Server: new (settings: object) => { listen(): Promise<unknown> };
	readonly Database: new (settings: object) => object;
}

const require = createRequire(`${process.env['MODULES']}/`);
const load = async (name: string) => (await import(pathToFileURL(require.resolve(name)).href)) as Modules;

const extensions: object[] = [];
const file = process.env['DB'];
if (file) {
	const { Database } = await load('@hocuspocus/extension-database');
	const db = new DatabaseSync(file);
	db.exec(
		'create table if not exists documents (name varchar(255) not null, data blob not null, unique(name))'
	);
	const get = db.prepare('select data from documents where name = ? order by rowid desc');
	const put = db.prepare(
		'insert into documents (name, data) values (?, ?) on conflict (name) do update set data = excluded.data'
	);
	extensions.push(
		new Database({
			fetch: async ({ documentName }: Stored) => get.get(documentName)?.['data'] ?? null,
			store: async ({ documentName, state }: Stored) => void put.run(documentName, state ?? null)
		})
	);
}
const { Server } = await load('@hocuspocus/server');
const server = new Server({
	port: Number(process.env['PORT']),
	address: '127.0.0.1',
	quiet: true,
	extensions
});
await server.listen();
