// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFilledEarly } from './filled-early.ts';

beforeEach(() => {
	document.body.innerHTML = `
		<form method="post">
			<input name="name" value="Anna" /><textarea name="reason">Därför</textarea>
			<input type="radio" name="unit" value="a" /><input type="radio" name="unit" value="b" checked />
			<input type="checkbox" name="letters" />
			<select name="role"><option>lead</option><option selected>evaluator</option></select>
		</form>
		<form><input name="q" value="" /></form>`;
});

function field<T extends HTMLElement>(selector: string): T {
	const found = document.querySelector<T>(selector);
	if (found === null) throw new Error(`no ${selector}`);
	return found;
}
const stands = () => ({
	name: field<HTMLInputElement>('[name=name]').value,
	reason: field<HTMLTextAreaElement>('[name=reason]').value,
	unit: field<HTMLInputElement>('[name=unit]:checked').value,
	letters: field<HTMLInputElement>('[name=letters]').checked,
	role: field<HTMLSelectElement>('[name=role]').value,
	search: field<HTMLInputElement>('[name=q]').value
});

function fillIn(): void {
	field<HTMLInputElement>('[name=name]').value = 'Anna L';
	field<HTMLTextAreaElement>('[name=reason]').value = 'Därför att';
	field<HTMLInputElement>('[value=a]').checked = true;
	field<HTMLInputElement>('[name=letters]').checked = true;
	field<HTMLSelectElement>('[name=role]').value = 'lead';
	field<HTMLInputElement>('[name=q]').value = 'sökt';
}

/** What a waking page does. */
function wake(): void {
	field<HTMLInputElement>('[name=name]').value = 'Anna';
	field<HTMLTextAreaElement>('[name=reason]').value = 'Därför';
	field<HTMLInputElement>('[value=b]').checked = true;
	field<HTMLInputElement>('[name=letters]').checked = false;
	field<HTMLSelectElement>('[name=role]').value = 'evaluator';
	field<HTMLInputElement>('[name=q]').value = '';
}

it('[INT-55] what was filled in before the page woke stands there afterwards, and its listeners hear of it', () => {
	const heard: string[] = [];
	fillIn();
	const before = stands();
	const putBack = keepFilledEarly(document);
	wake();
	document.body.addEventListener('change', ({ target }) =>
		heard.push(
			target instanceof HTMLInputElement && target.type === 'radio'
				? `unit ${target.value}`
				: target instanceof Element
					? (target.getAttribute('name') ?? '')
					: ''
		)
	);
	putBack();
	expect(stands()).toEqual({ ...before, search: '' });
	expect(new Set(heard)).toEqual(new Set(['name', 'reason', 'unit a', 'letters', 'role']));
});

it('[INT-55] what nobody touched is left as it is drawn', () => {
	const before = stands();
	const putBack = keepFilledEarly(document);
	let heard = 0;
	document.body.addEventListener('change', () => heard++);
	putBack();
	expect([stands(), heard]).toEqual([before, 0]);
});
