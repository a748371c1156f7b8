/** A release as the team is told of it: names for ids. */

export interface ToldRelease {
	readonly id: string;
	readonly n: number;
	readonly version: number;
	readonly name: string;
	readonly sha256: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly by: string;
	readonly deadline: string;
	readonly extensions: readonly { readonly deadline: string; readonly reason: string }[];
	readonly unread: string | null;
	readonly withdrawn: { readonly at: number; readonly reason: string } | null;
}
