import { expect, it } from 'vitest';
import { stepLine, stepsIn, type FileStep } from './file-step.ts';

const steps: readonly FileStep[] = [
	{ step: 'waiting', ahead: 2 },
	{ step: 'composing' },
	{
		step: 'ready',
		replaced: [{ character: '🙂', codePoint: 'U+1F642', where: 'Område 1\nAllmänt', times: 2 }]
	},
	{ step: 'failed', sentence: 'Försök igen.' }
];

it('[REP-77] steps are read as they were told, however the line was cut', () => {
	const text = steps.map(stepLine).join('');
	const read: FileStep[] = [];
	let rest = '';
	for (const part of text.match(/.{1,7}/gsu) ?? []) {
		const found = stepsIn(rest + part);
		read.push(...found.steps);
		({ rest } = found);
	}
	expect({ read, rest }).toEqual({ read: steps, rest: '' });
});

it('[REP-77] what is no step is passed over', () => {
	const lines = [
		'data: {',
		'data: null',
		'data: {"step":"waiting"}',
		'data: {"step":"done","x":1}',
		': beat',
		'x'
	];
	expect(stepsIn(lines.map((line) => `${line}\n`).join(''))).toEqual({ steps: [], rest: '' });
});
