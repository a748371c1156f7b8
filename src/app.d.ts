import type { Known } from '../server/access.ts';
import type { Language, Theme } from '../server/people/preferences.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Names the line in the log that belongs to an internal error. */
			id?: string;
		}
		interface Locals {
			/** Who asks, or null when signed out. */
			actor: Known['actor'] | null;
			person: Known['person'] | null;
			session: Known['session'] | null;
			language: Language;
			/** Null: as the system has it. */
			theme: Theme | null;
		}
	}
}

export {};
