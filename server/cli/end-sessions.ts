/** `npm run end-sessions -- EMAIL`: signs the person with that address out everywhere. The server may be running. */
import { Refused } from '../../src/lib/domain/refusal.ts';
import { openBell, useBell } from '../bus.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { endSessionsOfAddress } from '../people/end-sessions.ts';

const [email = ''] = process.argv.slice(2);

if (email === '') {
	console.error('Användning: npm run end-sessions -- anna@kommun.se');
	process.exitCode = 2;
} else {
	const db = await openDatabase(process.env);
	const bell = openBell(db);
	useBell(bell);
	try {
		await migrate(db);
		const people = await endSessionsOfAddress(db, email);
		if (people > 0) console.log(`${email} är utloggad överallt.`);
		else console.error(`Ingen har adressen ${email}.`);
		if (people === 0) process.exitCode = 1;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		console.error(`${email} är ingen e-postadress.`);
		process.exitCode = 2;
	} finally {
		await bell.close();
		await db.close();
	}
}
