/** The one place on a page that sees to the login, for every part of it that the server has turned away as nobody. */

type Again = () => Promise<void>;

let keeper: Again | null = null;

/** From now on `again` is asked, until the returned function is called. */
export function keepLogin(again: Again): () => void {
	keeper = again;
	return () => {
		if (keeper === again) keeper = null;
	};
}

/**
 * The server knows no login. Settles once the same person has signed in again, while the page stays as it is; where
 * nobody sees to that, the page is left for the one where people sign in, and it never settles.
 */
export function signInAgain(): Promise<void> {
	if (keeper !== null) return keeper();
	location.assign(`/signin?next=${encodeURIComponent(location.pathname)}`);
	return new Promise(() => undefined);
}
