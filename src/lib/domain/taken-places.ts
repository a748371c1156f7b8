/** Which places of a text have been taken, so that nothing is pointed out twice; its work grows as the text does. */
export interface TakenPlaces {
	/** Takes `start` to `end` (exclusive); false, and nothing taken, where some of it already is. */
	take(start: number, end: number): boolean;
	isFree(start: number, end: number): boolean;
}

export function takenPlaces(length: number): TakenPlaces {
	const taken = new Uint8Array(length);
	const isFree = (start: number, end: number) => !taken.subarray(start, end).includes(1);
	return {
		isFree,
		take: (start, end) => {
			if (!isFree(start, end)) return false;
			taken.fill(1, start, end);
			return true;
		}
	};
}
