import SqliteConnection from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { keepStatements } from './statements.ts';

function connection() {
	const db = new SqliteConnection(':memory:');
	db.exec('create table t (x); insert into t values (1), (2)');
	return db;
}

describe('[JOU-24] kept statements', () => {
	it('prepares a text once', () => {
		const kept = keepStatements(connection());
		expect(kept.prepare('select x from t')).toBe(kept.prepare('select x from t'));
		expect(kept.prepare('select x as y from t')).not.toBe(kept.prepare('select x from t'));
	});

	it('answers after a change of tables with what stands there now', () => {
		const db = connection();
		const kept = keepStatements(db);
		const all = () => kept.prepare('select * from t order by 1').all([]);
		expect(all()).toEqual([{ x: 1 }, { x: 2 }]);
		db.exec('alter table t add column y default 7; delete from t where x = 2');
		expect(all()).toEqual([{ x: 1, y: 7 }]);
		db.exec('alter table t drop column x');
		expect(all()).toEqual([{ y: 7 }]);
	});

	it('lends nobody a statement that somebody else is reading from', () => {
		const kept = keepStatements(connection());
		const rows = kept.prepare('select x from t').iterate([]);
		rows.next();
		expect(kept.prepare('select x from t').all([])).toHaveLength(2);
		rows.return?.();
	});

	it('begins anew when there are too many, and goes on answering', () => {
		const kept = keepStatements(connection());
		const first = kept.prepare('select x from t');
		for (let n = 0; n < 600; n++) kept.prepare(`select x from t where x = ${n}`);
		expect(kept.prepare('select x from t')).not.toBe(first);
		expect(kept.prepare('select x from t').all([])).toHaveLength(2);
	});
});
