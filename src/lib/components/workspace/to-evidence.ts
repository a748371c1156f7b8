/** Goes to the evidence of the open question, and back to the question from there. */
import { tick } from 'svelte';
import type { Desk } from './desk.svelte.ts';

/** The panel's heading, which names the question. */
export const EVIDENCE_TITLE = 'evidence-of';
/** The panel. */
export const EVIDENCE_PANEL = 'evidence-panel';

export async function toEvidence(desk: Pick<Desk, 'evidence' | 'open'>): Promise<void> {
	desk.evidence.open = true;
	await tick();
	document.getElementById(EVIDENCE_TITLE)?.focus();
	// Where the panel lies over the lower half, what is scored is brought to stand above it.
	const dock = document.getElementById(EVIDENCE_PANEL)?.parentElement;
	if (dock && getComputedStyle(dock).position === 'sticky')
		document.getElementById(`q-${desk.open}`)?.scrollIntoView({ block: 'start' });
}

export function backToQuestion({ open }: Pick<Desk, 'open'>): void {
	(document.getElementById(`q-${open}`) ?? document.getElementById('main'))?.focus();
}

/** Here, and back. */
export async function changeToEvidence(desk: Pick<Desk, 'evidence' | 'open'>): Promise<void> {
	const there = document.getElementById(EVIDENCE_PANEL)?.contains(document.activeElement) ?? false;
	if (there) backToQuestion(desk);
	else await toEvidence(desk);
}
