import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import { sampleReport } from '../../../src/lib/report/sample-report.ts';
import { PrintFailed } from './failure.ts';
import { openPress, type Press, type PressSettings, type PrintStep } from './press.ts';

const empty: Edition = {
	id: 'se-prov',
	country: 'SE',
	owner: 'Prov',
	used: '2017–',
	maxTotal: 0,
	completeness: 'complete',
	areas: []
};
const report = (name: string) => ({
	...sampleReport(empty, new Map()),
	municipality: { code: '9999', name }
});

const presses: Press[] = [];
afterEach(() => presses.splice(0).forEach((press) => press.close()));

function pressOf(change: Partial<PressSettings> = {}) {
	const worker = join(import.meta.dirname, 'sample-worker.ts');
	const press = openPress({ worker, limit: 20_000, reports: 25, idle: 20_000, waiting: 40, ...change });
	presses.push(press);
	return async (name: string, onStep?: (step: PrintStep) => void) => {
		const { bytes } = await press.print(report(name), onStep);
		const [said = '', pid = ''] = Buffer.from(bytes).toString().split(' ');
		return { said, pid };
	};
}

const codeOf = (printing: Promise<unknown>): Promise<unknown> =>
	printing.then(
		() => 'printed',
		(error: unknown) => (error instanceof PrintFailed ? error.code : error)
	);

describe('the press', () => {
	it('[REP-49] prints in order, one at a time, and tells who waits how many come before', async () => {
		const print = pressOf();
		const told: string[] = [];
		const names = ['första', 'andra', 'tredje'];
		const printed = await Promise.all(
			names.map((name) =>
				print(name, (step) => told.push(`${name} ${step.step}${'ahead' in step ? ` ${step.ahead}` : ''}`))
			)
		);
		expect(printed.map(({ said }) => said)).toEqual(names);
		expect(new Set(printed.map(({ pid }) => pid)).size).toBe(1);
		expect(told).toEqual([
			'andra waiting 1',
			'tredje waiting 2',
			'första composing',
			'första done',
			'tredje waiting 1',
			'andra composing',
			'andra done',
			'tredje composing',
			'tredje done'
		]);
	});

	it('[REP-49] goes on in a new process when one has crashed; that report alone fails', async () => {
		const print = pressOf();
		const [first, crash, after] = await Promise.allSettled([print('första'), print('crash'), print('efter')]);
		expect(crash).toMatchObject({ status: 'rejected', reason: { code: 'crashed' } });
		expect(first).toMatchObject({ status: 'fulfilled', value: { said: 'första' } });
		expect(after).toMatchObject({ status: 'fulfilled', value: { said: 'efter' } });
	});

	it('[REP-49] ends what takes longer than it may, though it hears nothing', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const print = pressOf();
		const hang = codeOf(print('hang', ({ step }) => step === 'composing' && vi.advanceTimersByTime(20_000)));
		const after = print('efter');
		expect(await hang).toBe('time');
		expect((await after).said).toBe('efter');
		vi.useRealTimers();
	});

	it('[REP-49] lets a locked version take longer than a draft', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const print = pressOf({ lockedLimit: 40_000 });
		let waiting = 0;
		const hang = codeOf(
			print('hang', ({ step }) => {
				if (step !== 'composing') return;
				vi.advanceTimersByTime(20_000);
				waiting = vi.getTimerCount();
				vi.advanceTimersByTime(20_000);
			})
		);
		expect(await hang).toBe('time');
		expect(waiting).toBe(1);
		vi.useRealTimers();
	});

	it('[REP-49] doesn’t count the time that its process takes to start', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const printing = pressOf()('sen', ({ step }) => step === 'composing' && vi.advanceTimersByTime(19_000));
		await Promise.resolve();
		vi.advanceTimersByTime(19_000);
		expect((await printing).said).toBe('sen');
		vi.useRealTimers();
	});

	it('[REP-49] keeps its process when a report is refused, and replaces it after many', async () => {
		const print = pressOf({ reports: 3 });
		const first = await print('ett');
		expect(await codeOf(print('refuse'))).toBe('composition');
		const second = await print('två');
		const third = await print('tre');
		expect(second.pid).toBe(first.pid);
		expect(third.pid).not.toBe(first.pid);
	});

	it('[REP-49] takes no more than may wait, and nothing once it is closed', async () => {
		const print = pressOf({ waiting: 1 });
		const all = ['hang', 'väntar', 'för många'].map((name) => codeOf(print(name)));
		expect(await all[2]).toBe('crowded');
		presses[0]?.close();
		expect(await Promise.all(all)).toEqual(['closed', 'closed', 'crowded']);
		expect(await codeOf(print('sen'))).toBe('closed');
	});
});
