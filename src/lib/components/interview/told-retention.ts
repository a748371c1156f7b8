/** When notes and names are deleted, as the page tells it. */
export interface ToldRetention {
	readonly days: number;
	/** `yyyy-mm-dd`; null before the lock. */
	readonly day: string | null;
	/** The day has come. */
	readonly past: boolean;
	readonly decided: { readonly who: string | null; readonly at: number; readonly reason: string } | null;
}
