/** A span of time as minutes and seconds: `05:40`. */
export function minutesAndSeconds(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1_000);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
