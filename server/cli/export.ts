/** `npm run export -- edition ID`: prints an edition as the JSON that is read back as the same one. */
import { editionToJson } from '../../src/lib/domain/edition.ts';
import { seedEditions } from '../seed/editions.ts';

const [what, id] = process.argv.slice(2);
const edition = what === 'edition' ? seedEditions.find((known) => known.id === id) : undefined;

if (edition) {
	process.stdout.write(`${JSON.stringify(editionToJson(edition), null, '\t')}\n`);
} else {
	console.error(`Användning: npm run export -- edition ${seedEditions.map((known) => known.id).join(' | ')}`);
	process.exitCode = 2;
}
