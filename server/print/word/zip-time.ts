/** The times that a ZIP file says of its files, all set to one: the same content is then the same bytes. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Sets them in place. `at`: milliseconds since 1970. @throws {RangeError} where it is no ZIP file without a comment */
export function setZipTimes(zip: Uint8Array, at: number): void {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.byteLength - 22;
	if (view.getUint32(end, true) !== END) throw new RangeError('no ZIP file');
	const { date, time } = dosTime(at);
	const set = (offset: number) => {
		view.setUint16(offset, time, true);
		view.setUint16(offset + 2, date, true);
	};
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		const local = view.getUint32(entry + 42, true);
		if (view.getUint32(entry, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
			throw new RangeError('no ZIP file');
		set(entry + 12);
		set(local + 10);
		entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
	}
}

/** Two seconds' steps since 1980, in universal time, so that no clock's zone changes the bytes. */
function dosTime(at: number): { readonly date: number; readonly time: number } {
	const day = new Date(Math.max(at, Date.UTC(1980, 0, 1)));
	return {
		date: ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate(),
		time: (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1)
	};
}
