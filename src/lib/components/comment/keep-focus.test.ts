// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeEach(() => {
	document.body.innerHTML =
		'<button id="tab"></button><ul>' +
		['a', 'b', 'c']
			.map((id) => `<li id="${id}" tabindex="-1"><button id="in-${id}"></button></li>`)
			.join('') +
		'</ul>';
	const list = document.querySelector('ul');
	if (list !== null) keepFocus('li', () => element('tab'))(list);
});

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`no ${id}`);
	return found;
}
async function remove(...ids: string[]): Promise<string | undefined> {
	ids.forEach((id) => element(id).remove());
	await new Promise((soon) => setTimeout(soon));
	return document.activeElement?.id;
}

it('[COM-20] the next takes the focus when the comment that had it leaves, then the last, then the tab', async () => {
	element('in-b').focus();
	expect(await remove('b')).toBe('c');
	expect(await remove('c')).toBe('a');
	expect(await remove('a')).toBe('tab');
});

it('[COM-20] another comment that leaves takes no focus away, and gives none', async () => {
	element('in-b').focus();
	expect(await remove('a')).toBe('in-b');
	element('tab').focus();
	expect(await remove('b')).toBe('tab');
});
