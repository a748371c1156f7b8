/** A browser without windows: keeps cookies for each origin, sends `Origin`, and follows redirects when told to. */

export type Visitor = {
	get(url: string): Promise<Response>;
	post(url: string, form: Readonly<Record<string, string>>): Promise<Response>;
	/** Follows redirects from `answer` to the end. Throws after 20. */
	follow(answer: Response): Promise<Response>;
	cookie(origin: string, name: string): string | undefined;
	setCookie(origin: string, name: string, value: string): void;
};

export function createVisitor(): Visitor {
	const jars = new Map<string, Map<string, string>>();
	const jar = (origin: string) => {
		const found = jars.get(origin) ?? new Map<string, string>();
		jars.set(origin, found);
		return found;
	};

	async function send(method: 'GET' | 'POST', url: string, body?: URLSearchParams): Promise<Response> {
		const { origin } = new URL(url);
		const cookie = [...jar(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(url, {
			method,
			redirect: 'manual',
			headers: {
				accept: 'text/html',
				...(cookie && { cookie }),
				...(method === 'POST' && { origin })
			},
			...(body && { body })
		});
		for (const line of answer.headers.getSetCookie()) keep(jar(origin), line);
		return answer;
	}

	return {
		get: (url) => send('GET', url),
		post: (url, form) => send('POST', url, new URLSearchParams(form)),
		follow: async (first) => {
			let answer = first;
			for (let step = 0; step < 20; step++) {
				const to = answer.headers.get('location');
				if (!to) return answer;
				answer = await send('GET', new URL(to, answer.url).href);
			}
			throw new Error('more than 20 redirects');
		},
		cookie: (origin, name) => jar(origin).get(name),
		setCookie: (origin, name, value) => void jar(origin).set(name, value)
	};
}

function keep(jar: Map<string, string>, line: string): void {
	const [pair = '', ...attributes] = line.split(';');
	const at = pair.indexOf('=');
	const name = pair.slice(0, at);
	const gone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
	if (gone) jar.delete(name);
	else jar.set(name, pair.slice(at + 1));
}
