/** Opens what both doors share: database, bell and rooms; starts the clocks of letters and of deletion, who keeps reports' files, and who reads documents. */
import { openFileStore } from './attachments/file-store.ts';
import { sweepFiles } from './attachments/sweep.ts';
import { openBell, useBell } from './bus.ts';
import { openDatabase, useDatabase } from './db/connect.ts';
import { migrate } from './db/migrate.ts';
import { readDocumentApart } from './documents/read-apart.ts';
import { startDigestClock } from './people/digest-clock.ts';
import program from '../package.json' with { type: 'json' };
import { fileMakers } from './print/files.ts';
import { closePress } from './print/pdf.ts';
import { closeWordPress } from './print/word.ts';
import { filesKnownTo } from './repositories/files-known.ts';
import { retentionRound, startRetentionClock } from './retention/clock.ts';
import { openLedger, useLedger } from './retention/ledger.ts';
import { publishEditions, publishResults } from './seed/publish.ts';
import { settings } from './settings.ts';
import { keysHere } from './signing/keys-here.ts';
import { openRooms } from './sync/rooms.ts';
import { openDoor, type Door } from './sync/upgrade.ts';
import { startDocumentReader, useDocumentReader } from './use-cases/document-reader.ts';
import { startFileKeeper, useFileKeeper } from './use-cases/file-keeper.ts';

export interface House {
	readonly upgrade: Door['upgrade'];
	/** Whether the database answers. */
	ready(): Promise<boolean>;
	close(): Promise<void>;
}

/** Migrates, publishes the known editions and results and opens the sockets' door. Throws when the database can't be reached. */
export async function open(): Promise<House> {
	const { databaseUrl, data, origin, port, updatesPerSecond, smtpUrl, mailFrom } = settings();
	const db = await openDatabase({ DATABASE_URL: databaseUrl ?? undefined, SAMSYN_DATA: data });
	useDatabase(db);
	await migrate(db);
	await publishEditions(db);
	await publishResults(db);
	await sweepFiles(data, filesKnownTo(db.read), Date.now());
	const bell = openBell(db);
	useBell(bell);
	const ledger = openLedger(data);
	useLedger(ledger);
	// Before anybody is let in: what a restored backup brought back is nobody's to read.
	await retentionRound(db, ledger, Date.now());
	const rooms = openRooms(db, bell);
	const door = openDoor(db, bell, rooms, { origin, updatesPerSecond });
	const site = origin ?? `http://localhost:${port}`;
	const digests = startDigestClock(db, { smtpUrl, mailFrom, data, site });
	const retention = startRetentionClock(db, ledger);
	const keys = () => keysHere(settings());
	const files = startFileKeeper(db, { makers: fileMakers, keys, program: program.version });
	useFileKeeper(files);
	const documents = startDocumentReader(db, { read: openFileStore(data).read, textOf: readDocumentApart });
	useDocumentReader(documents);
	return {
		upgrade: door.upgrade,
		ready: async () => {
			try {
				await db.read.selectFrom('edition').select('id').limit(1).execute();
				return true;
			} catch (error) {
				console.error('database', error instanceof Error ? error.name : 'unknown fault');
				return false;
			}
		},
		close: async () => {
			closePress();
			closeWordPress();
			await files.close();
			await documents.close();
			await digests.close();
			await retention.close();
			await rooms.close();
			await door.close();
			await bell.close();
			await db.close();
		}
	};
}
