/** Where the two databases spell the same column differently; everything else is written once. */

import type { ColumnDataType } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

/**
 * Column types for the migrations.
 * `time` holds whole milliseconds since 1970, `large` whole numbers beyond 31 bits, `flag` 0 or 1.
 */
export type Columns = {
	readonly dialect: Dialect;
	readonly text: ColumnDataType;
	readonly number: ColumnDataType;
	readonly large: ColumnDataType;
	readonly time: ColumnDataType;
	readonly flag: ColumnDataType;
	readonly bytes: ColumnDataType;
};

export function columnsOf(dialect: Dialect): Columns {
	const shared = { dialect, text: 'text', number: 'integer', flag: 'integer' } as const;
	return dialect === 'postgres'
		? { ...shared, large: 'bigint', time: 'bigint', bytes: 'bytea' }
		: { ...shared, large: 'integer', time: 'integer', bytes: 'blob' };
}
