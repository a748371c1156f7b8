import type { Crumb } from '$lib/components/ui/TopBar.svelte';
import type { Known } from '../server/access.ts';
import type { Language, Theme } from '../server/people/preferences.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Names the line in the log that belongs to an internal error. */
			id?: string;
		}
		interface PageData {
			/** Where one is, from the outermost inwards; the last has no address. */
			crumbs?: readonly Crumb[];
		}
		interface PageState {
			/** The button that signs out led here; nobody else's link can say so. */
			leaving?: true;
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
