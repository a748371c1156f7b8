/** The id of a comment's sign beside its words, by the comment's id. */
export function markedId(comment: string): string {
	return `mark-${comment}`;
}
