/** Publishes an edition's file. */
import { keepEdition, readEditionFile } from './edition-file.ts';
import { print, refuse, type ImportOrder } from './import-order.ts';
import { inDatabase } from './in-database.ts';

/** The exit code. */
export async function importEdition(value: unknown, { dryRun }: ImportOrder): Promise<number> {
	const read = readEditionFile(value);
	if (!read.ok) return refuse(read.sentences);
	const { id } = read.edition;
	if (dryRun) console.error(`Utgåvan ${id} går att läsa.`);
	else {
		const kept = await inDatabase((db) => keepEdition(db, read.edition, Date.now()));
		if (kept === 'taken')
			return refuse([`Utgåvan ${id} är redan publicerad med annat innehåll och ändras inte.`]);
		console.error(kept === 'same' ? `Utgåvan ${id} fanns redan.` : `Publicerade utgåvan ${id}.`);
	}
	return print({ edition: id }, { json: true });
}
