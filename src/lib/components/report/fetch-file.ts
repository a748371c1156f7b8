/** Waits beside the server until a file is made, and hears how far it has come. */
import { stepsIn, type FileStep } from '../../report/file-step.ts';

/**
 * Calls `hear` with each step. False where the server tells nothing of it, as when the login has ended: the file's own
 * address then says why. Throws where the line breaks, and where `signal` ends it.
 */
export async function hearOfFile(
	href: string,
	hear: (step: FileStep) => void,
	signal: AbortSignal
): Promise<boolean> {
	const answer = await fetch(`${href}/progress`, { signal, redirect: 'manual' });
	if (!answer.ok || answer.body === null) return false;
	const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return true;
		const found = stepsIn(rest + value);
		for (const step of found.steps) hear(step);
		({ rest } = found);
	}
}

/** Fetches it as the link does without script. */
export function download(href: string): void {
	const link = document.createElement('a');
	link.href = href;
	link.download = '';
	link.click();
}
