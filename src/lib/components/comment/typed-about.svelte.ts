/** What somebody is writing about a comment that is there already. It outlives the card, which comes and goes with the list. */
import type { Decision } from '../../domain/comment.ts';

export class TypedAbout {
	/** What is being done with a comment of the team's own. */
	doing = $state<'reply' | 'change' | 'remove' | null>(null);
	reply = $state('');
	changed = $state('');
	/** The form for the answer to the municipality stands open. */
	answering = $state(false);
	decision = $state<Decision | null>(null);
	reason = $state('');
	/** The question to reopen; empty for none. */
	reopen = $state('');

	/** Something stands open or is typed that would be missed if the comment left the page. */
	get underWay(): boolean {
		return this.doing !== null || this.answering || this.reply.trim() !== '' || this.reason.trim() !== '';
	}

	/** The answer is sent. */
	answered(): void {
		this.answering = false;
		this.decision = null;
		this.reason = '';
		this.reopen = '';
	}

	/** What was being done is saved. */
	done(): void {
		if (this.doing === 'reply') this.reply = '';
		if (this.doing === 'change') this.changed = '';
		this.doing = null;
	}
}
