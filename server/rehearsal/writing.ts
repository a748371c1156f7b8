/** What is written at a rehearsal: words here and there in a text, now and then fewer of them, and scores. */
import * as Y from 'yjs';
import { narrativeRoot, ROOT, scoreKey } from '../../src/lib/document/names.ts';

/** Above this the text is cut again, so that the time of an edit doesn't grow with the rehearsal. In UTF-16 units. */
const LONGEST = 2_000;

/** Returns how to make the next edit; each is one update. */
export function writing(doc: Y.Doc, evaluator: string, questions: readonly string[]): () => void {
	const scores = doc.getMap(ROOT.scores);
	const paragraph = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).get(0);
	const text = new Y.XmlText('Vi');
	if (paragraph instanceof Y.XmlElement) paragraph.push([text]);
	let edits = 0;
	return () => {
		const n = edits++;
		const question = questions[n % questions.length];
		if (n % 3 === 0 && question !== undefined) {
			scores.set(scoreKey(question, evaluator), {
				x: n % 100,
				rationale: 'ord '.repeat(n % 9),
				confidence: null
			});
		} else if (text.length > LONGEST) text.delete(n % 1_000, 900);
		else if (n % 2 === 0) text.insert(text.length, 'ord ');
		else text.insert((n * 7) % text.length, 'o');
	};
}
