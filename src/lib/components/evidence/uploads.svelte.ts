/** Files on their way, one after another, each with how far it has come and what came of it. */
import { deserialize } from '$app/forms';

export interface Upload {
	readonly id: number;
	readonly name: string;
	readonly state: 'waiting' | 'sending' | 'done' | 'failed';
	/** 0…100 */
	readonly percent: number;
	/** Why it failed: a refusal's code; `line` where it didn't arrive. */
	readonly why: string | null;
}

export interface Uploads {
	readonly list: readonly Upload[];
	readonly busy: boolean;
	/** Resolves when all of them have been tried; `fields` go with each. */
	send(action: string, files: readonly File[], fields: Readonly<Record<string, string>>): Promise<void>;
}

export function createUploads(): Uploads {
	let list = $state<Upload[]>([]);
	let busy = $state(false);
	let next = 0;
	const tell = (id: number, change: Partial<Upload>) => {
		list = list.map((one) => (one.id === id ? { ...one, ...change } : one));
	};
	return {
		get list() {
			return list;
		},
		get busy() {
			return busy;
		},
		async send(action, files, fields) {
			const queue = files.map((file) => ({ file, id: next++ }));
			list = queue.map(({ file, id }) => ({
				...{ id, name: file.name, state: 'waiting', percent: 0, why: null }
			}));
			busy = true;
			for (const { file, id } of queue) {
				tell(id, { state: 'sending' });
				const why = await sendOne(action, file, fields, (percent) => tell(id, { percent }));
				tell(id, why === null ? { state: 'done', percent: 100 } : { state: 'failed', why });
			}
			busy = false;
		}
	};
}

/** Null when it has been taken. */
function sendOne(
	action: string,
	file: File,
	fields: Readonly<Record<string, string>>,
	onpercent: (percent: number) => void
): Promise<string | null> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	body.set('file', file);
	const request = new XMLHttpRequest();
	return new Promise((done) => {
		request.upload.onprogress = ({ loaded, total }) =>
			onpercent(total > 0 ? Math.floor((100 * loaded) / total) : 0);
		request.onerror = request.onabort = request.ontimeout = () => done('line');
		request.onload = () => done(whyOf(request.responseText));
		request.open('POST', action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.send(body);
	});
}

/** The refusal's code in what the server answered. */
function whyOf(text: string): string | null {
	try {
		const answer = deserialize(text);
		if (answer.type === 'success') return null;
		return answer.type === 'failure' ? String(answer.data?.['refused'] ?? 'line') : 'line';
	} catch (error) {
		if (error instanceof SyntaxError) return 'line';
		throw error;
	}
}
