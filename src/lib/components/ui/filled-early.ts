/**
 * A form can be filled in before the page's script has come, which on a poor line takes a while. As the page wakes, the
 * script sets each field to what the server had drawn: what was filled in is kept and put back.
 */

type Filled = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Of each field that is no longer as it was drawn: what puts it back as it is now. */
function kept(field: Filled): (() => void) | null {
	if (field instanceof HTMLSelectElement) {
		const { value, options } = field;
		const drawn = [...options].find((option) => option.hasAttribute('selected')) ?? options[0];
		return value === drawn?.value ? null : () => void (field.value = value);
	}
	if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
		const { checked } = field;
		// Of a group the one that was chosen is put back, and the others give way.
		const same = checked === field.defaultChecked || (field.type === 'radio' && !checked);
		return same ? null : () => void (field.checked = checked);
	}
	const { value } = field;
	return value === field.defaultValue || field.type === 'file' ? null : () => void (field.value = value);
}

/**
 * After a reload or a step back a browser fills in what stood there then, which may be older than what is drawn now. It gives
 * none of them the focus: the one that has it is being written in.
 */
function isRestored(field: Filled): boolean {
	const [way] = performance.getEntriesByType('navigation');
	const isNew = way === undefined || !('type' in way) || way.type === 'navigate';
	return !isNew && field !== document.activeElement;
}

/**
 * Notes what has been filled in in forms that are posted; to be asked before the page wakes. Gives what puts it back, and
 * tells whoever listens to the fields, once the page is awake.
 */
export function keepFilledEarly(page: ParentNode): () => void {
	const fields = page.querySelectorAll<Filled>('form[method="post"] :is(input, textarea, select)[name]');
	const filled = [...fields].flatMap((field) => {
		if (isRestored(field)) return [];
		const putBack = kept(field);
		return putBack === null ? [] : [{ field, putBack }];
	});
	return () => {
		for (const { putBack } of filled) putBack();
		for (const { field } of filled)
			for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
	};
}
