/** Finds what a piece of news is about on the page, scrolls to it, and marks a new point's words. */
import type { News } from '../../domain/news.ts';

/** How long a page that is just opened may take to show it, in milliseconds. */
const PATIENCE = 8_000;
const HIGHLIGHT = 'news';

/** Whether it was found; it isn't when it has gone meanwhile. */
export async function showNews(
	news: News,
	{ signal, focus }: { readonly signal: AbortSignal; readonly focus: boolean }
): Promise<boolean> {
	const place = await appearing(() => placeOf(news), signal);
	// A later step has its own mark by now.
	if (signal.aborted) return false;
	mark(null);
	if (place === null) return false;
	if (focus) place.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
	// Of a question its line, however long what is opened below it is.
	(place.querySelector('.q-row') ?? place).scrollIntoView({ block: 'center', behavior: 'auto' });
	// A comment is marked where it stands, by the panel that it stands in.
	if (news.comment === undefined) mark(place.querySelector('.q-text') ?? place);
	return true;
}

/** Takes the mark away. */
export function forgetNews(): void {
	mark(null);
}

function placeOf({ question, section, words, comment }: News): Element | null {
	if (comment !== undefined) return document.getElementById(`comment-${comment}`);
	if (question !== null) return document.getElementById(`q-${question}`);
	if (section === null) return document.querySelector('main h1');
	const text = document.querySelector<HTMLElement>(`[data-section="${section}"]`);
	// Hidden and empty until its editor is loaded.
	if (text === null || text.hidden) return null;
	if (words === null) return text;
	const start = words.replace(/ …$/, '');
	const lines = [...text.querySelectorAll('li')];
	return lines.find((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(start)) ?? text;
}

/** The editor owns its elements, so nothing is added to them: the browser paints over the words. */
function mark(place: Element | null): void {
	if (!('highlights' in CSS)) return;
	CSS.highlights.delete(HIGHLIGHT);
	if (place === null) return;
	const range = new Range();
	range.selectNodeContents(place);
	CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

function appearing(find: () => Element | null, signal: AbortSignal): Promise<Element | null> {
	return new Promise((resolve) => {
		const until = performance.now() + PATIENCE;
		const look = () => {
			const found = find();
			if (found !== null) resolve(found);
			else if (signal.aborted || performance.now() > until) resolve(null);
			else setTimeout(look, 50);
		};
		look();
	});
}
