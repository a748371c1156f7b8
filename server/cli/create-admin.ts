/** `npm run create-admin -- EMAIL NAME`: makes the person who signs in by link with that address an administrator. */
import { Refused } from '../../src/lib/domain/refusal.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { makeAdministrator } from '../people/administrator.ts';

const [email = '', ...words] = process.argv.slice(2);
const name = words.join(' ').trim();

if (email === '' || name === '') {
	console.error('Användning: npm run create-admin -- anna@kommun.se "Anna Lindqvist"');
	process.exitCode = 2;
} else {
	const db = await openDatabase(process.env);
	try {
		await migrate(db);
		await makeAdministrator(db, { email, name }, Date.now());
		console.log(`${email} är administratör. Logga in med en länk till adressen.`);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		console.error(`${email} är ingen e-postadress.`);
		process.exitCode = 2;
	} finally {
		await db.close();
	}
}
