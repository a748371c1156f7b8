/** The locked version that an address names, with all its files made, for who may read it. */
import { error, type RequestEvent } from '@sveltejs/kit';
import type { NamedReport } from '$lib/report/file-name.ts';
import { reportLanguage } from '$lib/report/report-of.ts';
import { fileKeeper } from '$server/use-cases/file-keeper.ts';
import { refuseFile } from '../../versions/[n]/report.[format]/file-asked-for.server.ts';
import { lockedAskedFor, type AskedLocked } from './locked-asked-for.server.ts';

type Asking = Parameters<typeof lockedAskedFor>[0] & Pick<RequestEvent, 'setHeaders'>;

export async function filesAskedFor(event: Asking): Promise<AskedLocked & { readonly report: NamedReport }> {
	const asked = await lockedAskedFor(event);
	const { n, evaluation } = asked;
	const { id, municipality, year, edition } = evaluation;
	const made = await fileKeeper()
		.ensure({ evaluation: id, version: n })
		.catch((fault: unknown) => refuseFile(event, fault));
	if (!made) error(404);
	const report = {
		...{ language: reportLanguage(edition), municipality, year },
		version: { n, kind: 'locked' }
	} as const;
	return { ...asked, report };
}
