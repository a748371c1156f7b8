/** Text that carries the time at which it was written, on a clock that all processes of the machine share. */

const MARK = Buffer.from('~T');
const DIGITS = 14;

/** Microseconds of the monotonic clock. */
export const nowUs = () => Number(process.hrtime.bigint() / 1000n);

/** 16 bytes; `time` as `nowUs` gives it. */
export const marker = (time = nowUs()) => `~T${String(time).padStart(DIGITS, '0')}`;

/** Calls back with the time in each marker among the bytes. */
export function findMarkers(bytes: Buffer, found: (time: number) => void): void {
	for (let at = bytes.indexOf(MARK); at !== -1; at = bytes.indexOf(MARK, at)) {
		at += MARK.length;
		if (at + DIGITS > bytes.length) return;
		let time = 0;
		for (let i = at; i < at + DIGITS; i++) time = time * 10 + (bytes[i] ?? 0) - 48;
		found(time);
		at += DIGITS;
	}
}
