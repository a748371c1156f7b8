/** What the demo's evaluation in the middle of the work stands on: interviews planned, sources gathered. Made up. */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { SourceKind, Stage } from '../../src/lib/domain/evidence.ts';
import { sv } from '../../src/lib/words/sv.ts';
import type { Database } from '../db/connect.ts';
import { addEvidence } from '../use-cases/add-evidence.ts';
import { proposeInterviews } from '../use-cases/plan-interview.ts';
import { anna, bo, cia } from './people.ts';

interface Card {
	readonly by: Actor;
	readonly kind: SourceKind;
	readonly title: string;
	readonly text: string;
	readonly address?: string;
	/** Question, how far it has come, and what it says of it, if anything. */
	readonly says: readonly (readonly [question: string, stage: Stage, quote?: string])[];
}

const cards: readonly Card[] = [
	{
		by: anna,
		kind: 'document',
		title: 'Budget och flerårsplan',
		text: 'Fullmäktiges mål med nämndernas åtaganden. Målen följs genom bokslutet, men kostnaderna står i en bilaga för sig.',
		says: [
			['3.1', 'done'],
			['3.2', 'done', 'Varje nämnd redovisar sina åtaganden mot fullmäktiges mål i april och september.'],
			['5.1', 'done'],
			['5.2', 'planned', 'Nästa år ska kostnad per insats stå bredvid målen.'],
			['5.4', 'done']
		]
	},
	{
		by: anna,
		kind: 'website',
		title: 'Så här påverkar du',
		text: 'Medborgarförslag, dialogmöten och sändningar från fullmäktige samlade på en sida. Svaren på förslag är lätta att hitta.',
		address: 'https://www.ystad.example/paverka',
		says: [
			['1.2', 'done'],
			['1.4', 'effect', 'Tre dialogmöten ledde till ändringar i översiktsplanen.']
		]
	},
	{
		by: bo,
		kind: 'document',
		title: 'Plan för demokrati och information',
		text: 'Antagen för två år sedan, med ansvar och tidplan. Uppföljningen är inte gjord.',
		says: [
			['1.1', 'planned'],
			['1.3', 'planned']
		]
	},
	{
		by: bo,
		kind: 'website',
		title: 'Tjänster och service',
		text: 'Tjänstebeskrivningar för skola, omsorg och bygglov. Handläggningstider visas för bygglov.',
		address: 'https://www.ystad.example/service',
		says: [
			['2.2', 'done'],
			['2.3', 'done'],
			['2.5', 'planned']
		]
	},
	{
		by: cia,
		kind: 'document',
		title: 'Brukarundersökningar, sammanställning',
		text: 'Resultat för tre år, verksamhet för verksamhet. Åtgärder beskrivs för omsorgen.',
		says: [
			['2.4', 'effect', 'Nöjdheten i hemtjänsten har stigit sedan fasta kontakter infördes.'],
			['5.5', 'done']
		]
	},
	{
		by: cia,
		kind: 'document',
		title: 'Personalpolitiskt program',
		text: 'Mål för ledarskap, kompetens och lönebildning.',
		says: [
			['4.1', 'done'],
			['4.6', 'planned'],
			['6.1', 'done'],
			['6.3', 'done']
		]
	},
	{
		by: bo,
		kind: 'interview',
		title: 'Enhetschefer om uppdrag och ansvar',
		text: 'E1 och E3 har skriftliga uppdrag sedan i våras. E2 väntar på sitt.',
		says: [
			['4.2', 'done'],
			['4.4', 'done', 'Uppdraget är tydligt, men budgeten kommer sent.'],
			['7.4', 'planned']
		]
	},
	{
		by: anna,
		kind: 'interview',
		title: 'Ledningsgruppen om styrning',
		text: 'L1 beskriver hur målen bryts ned. L2 saknar jämförelser med andra kommuner.',
		says: [
			['3.1', 'done'],
			['3.3', 'done'],
			['5.1', 'done'],
			['5.3', 'done', 'Avvikelser tas upp varje månad, men sällan kostnaden för dem.'],
			['5.5', 'planned']
		]
	}
];

/** The usual five interviews, and cards of all three kinds; some questions have evidence of one kind, some of none. */
export async function makeEvidence(db: Database, evaluation: string, at: number): Promise<void> {
	await proposeInterviews(db, anna, { evaluation, words: sv.interviews.groups }, at);
	const day = new Date(at).toISOString().slice(0, 10);
	for (const { by, kind, title, text, address, says } of cards) {
		const links = says.map(([question, stage, quote]) => ({
			...{ question, stage, page: null, paragraph: null },
			quote: quote ?? null
		}));
		const web = kind === 'website' ? { address: address ?? null, seen: day } : {};
		await addEvidence(db, by, { evaluation, kind, title, text, links, ...web }, at);
	}
}
