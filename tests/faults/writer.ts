/**
 * A process to be killed: `node writer.ts <name> <journal|debounced>`. Appends to the database of its environment and
 * prints each update after it has been acknowledged, as a line of JSON.
 */

import { writeSync } from 'node:fs';
import { openDatabase } from '../../server/db/connect.ts';
import { debounced, journalled, makeRooms, write } from './ledger.ts';

const [name = 'writer', kind] = process.argv.slice(2);
const db = await openDatabase(process.env);
await makeRooms(db);
const store = kind === 'debounced' ? debounced(db) : journalled(db);
// Written at once, past every buffer of this process: a line that nobody saw was not an acknowledgement.
const tell = (update: object) => void writeSync(1, `${JSON.stringify(update)}\n`);
const failed = (error: unknown) => void writeSync(2, `${String(error)}\n`);
for (let n = 0; n < 6; n++) void write(store, `${name}.${n}`, () => true, tell, failed);
