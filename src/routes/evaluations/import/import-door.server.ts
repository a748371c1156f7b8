/** Who stands at the pages of older reports, and what they post. */
import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import type { Actor } from '$lib/domain/evaluation.ts';
import { httpStatus, Refused, type RefusalCode } from '$lib/domain/refusal.ts';

/** Sends who isn't signed in to sign in and come back. */
export function actorAt({ actor }: App.Locals, pathname: string): Actor {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(pathname)}`);
	return actor;
}

export interface RefusedImport {
	readonly refused: RefusalCode;
}

/** Runs the act; a refusal becomes a failure with its code. */
export async function orRefused<T>(act: () => Promise<T>): Promise<T | ActionFailure<RefusedImport>> {
	try {
		return await act();
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return fail(httpStatus(error.code), { refused: error.code });
	}
}
