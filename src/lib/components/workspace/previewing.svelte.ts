/** Whether the preview is open: the browser remembers it, for all areas and evaluations. */

const KEY = 'samsyn:preview';
const OPEN = 'open';

export interface Previewing {
	readonly open: boolean;
	/** Of the panel, on its page. */
	readonly id: string;
	toggle(): void;
}

export function rememberPreviewing(keeper: Storage = localStorage): Previewing {
	let open = $state(keeper.getItem(KEY) === OPEN);
	return {
		get open() {
			return open;
		},
		id: 'preview',
		toggle: () => {
			open = !open;
			if (open) remember();
			else keeper.removeItem(KEY);
		}
	};

	/** A browser without room for it shows the preview all the same, and forgets it. */
	function remember(): void {
		try {
			keeper.setItem(KEY, OPEN);
		} catch (fault) {
			if (!(fault instanceof DOMException)) throw fault;
		}
	}
}
