/** Where in a source something stands, in words. */
import type { Words } from '$lib/words/words.ts';

export interface Place {
	readonly page: number | null;
	readonly paragraph: number | null;
}

/** Empty where no place is meant. */
export function placeWords({ page, paragraph }: Place, { evidence }: Words): string {
	return [page === null ? '' : evidence.page(page), paragraph === null ? '' : evidence.paragraph(paragraph)]
		.filter((part) => part !== '')
		.join(', ');
}
