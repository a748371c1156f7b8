/** The editions that the project brings along, checked as any other imported edition. */
import { parseEdition } from '../../src/lib/domain/edition.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import json from './editions.json' with { type: 'json' };

export const seedEditions: readonly Edition[] = json.map((item) => {
	const parsed = parseEdition(item);
	if (!parsed.ok) throw new Error(`server/seed/editions.json, ${item.id}: ${parsed.problems.join('; ')}`);
	return parsed.edition;
});

export function seedEdition(id: string): Edition | undefined {
	return seedEditions.find((edition) => edition.id === id);
}
