/** A press for tests that prints nothing: what it does with an order stands in the municipality's name. */
import { isReady } from '../paper.ts';
import type { Answer, Order } from './message.ts';

const say = (answer: Answer) => process.send?.(answer);

process.on('message', ({ order, paper }: Order) => {
	const name = isReady(paper) ? paper.outline.title : paper.municipality.name;
	say({ order, step: 'composing' });
	if (name === 'crash') process.kill(process.pid, 'SIGKILL');
	else if (name === 'refuse') say({ order, step: 'failed', code: 'composition', message: 'refused' });
	// As native code does: it hears nothing and can't be asked to stop.
	else if (name === 'hang') for (;;) continue;
	else say({ order, step: 'done', bytes: Buffer.from(`${name} ${process.pid}`), replaced: [] });
});
process.on('disconnect', () => process.exit());
