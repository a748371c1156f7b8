// Word hands over its lists as paragraphs that begin with a bullet or a number and say their level in a style.

interface OpenList {
	list: Element;
	level: number;
}

function newList(page: Document, item: Element): Element {
	const mark = (item.textContent ?? '').trim();
	return page.createElement(/^([a-z]|\d+)[.)]/i.test(mark) ? 'ol' : 'ul');
}

/** The list this paragraph goes into: the open one of its level, or a new one. */
function listFor(page: Document, item: Element, level: number, open: OpenList[]): Element {
	const [outer] = open;
	if (outer === undefined || item.previousElementSibling !== outer.list) {
		const list = newList(page, item);
		item.before(list);
		open.splice(0, open.length, { list, level });
		return list;
	}
	while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
	const inner = open.at(-1) ?? outer;
	if (inner.level >= level) return inner.list;
	const list = newList(page, item);
	(inner.list.lastElementChild ?? inner.list).append(list);
	open.push({ list, level });
	return list;
}

/** Turns Word's paragraphs into lists. `styles` is the attribute that holds what was `style`. */
export function liftWordLists(page: Document, styles: string): void {
	const open: OpenList[] = [];
	for (const item of page.querySelectorAll(`p[${styles}*="mso-list"]`)) {
		const level = Number(/mso-list:\s*\S+\s+level(\d)/i.exec(item.getAttribute(styles) ?? '')?.[1] ?? 1);
		const list = listFor(page, item, level, open);
		for (const mark of item.querySelectorAll(`[${styles}*="mso-list:Ignore" i]`)) mark.remove();
		const entry = page.createElement('li');
		entry.append(...item.childNodes);
		list.append(entry);
		item.remove();
	}
}
