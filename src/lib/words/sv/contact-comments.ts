import type { CommentKind, Decision } from '../../domain/comment.ts';

const kinds: Record<CommentKind, string> = {
	error: 'Sakfel',
	clarification: 'Förtydligande',
	remark: 'Kommentar'
};

const counted: Record<CommentKind, (n: number) => string> = {
	error: (n) => `${n} sakfel`,
	clarification: (n) => (n === 1 ? '1 förtydligande' : `${n} förtydliganden`),
	remark: (n) => (n === 1 ? '1 kommentar' : `${n} kommentarer`)
};

const decisions: Record<Decision, string> = {
	accepted: 'Godtas',
	partly: 'Godtas delvis',
	rejected: 'Avslås'
};

const decided: Record<Decision, (n: number) => string> = {
	accepted: (n) => (n === 1 ? '1 godtagen' : `${n} godtagna`),
	partly: (n) => (n === 1 ? '1 delvis godtagen' : `${n} delvis godtagna`),
	rejected: (n) => (n === 1 ? '1 avslagen' : `${n} avslagna`)
};

/** Comments of contacts on a release, and how they are answered. */
export const contactComments = {
	kinds,
	decisions,
	title: 'Kommentarer och svar',
	lede: (name: string, n: number) => `${name}, utkast ${n}.`,
	toDraft: 'Till utkastet',
	one: (number: number) => `Kommentar ${number}`,
	at: (who: string, when: string) => `${who}, ${when}`,
	onWords: (area: number, section: string) => `Område ${area}, ${section.toLowerCase()}`,
	onQuestion: (question: string) => `Poängen på ${question}`,
	toPlace: 'Visa stället i utkastet',
	quoted: (words: string) => `”${words}”`,
	comment: 'Kommentera',
	commentLine: (words: string) => `Kommentera ”${words}”`,
	commentSection: (section: string) => `Kommentera ${section.toLowerCase()} som helhet`,
	commentQuestion: (question: string) => `Kommentera poängen på ${question}`,
	commentWords: 'Kommentera de markerade orden',
	selectHint: 'Markera ord i texten för att kommentera just dem, eller välj knappen vid en rad.',
	tooLong: 'Markeringen är lång. Markera färre ord, eller kommentera avsnittet.',
	across: 'Markeringen går över flera avsnitt. Markera ord i ett av dem.',
	toWords: (number: number) => `Till orden som kommentar ${number} gäller`,
	notKept: 'Det här hann inte sparas. Kopiera det om ni vill ha kvar det.',
	notKeptAt: (place: string) => `Inte sparat: ${place}`,
	newTitle: 'Ny kommentar',
	kind: 'Slag',
	body: 'Vad vill ni säga?',
	bodyError: 'Vad ska rättas?',
	bodyHint: (most: number) => `Högst ${most} tecken. Bara ni i kommunen ser kommentaren tills ni skickar.`,
	bodyMissing: 'Skriv vad kommentaren gäller.',
	source: 'Källa',
	file: 'Bifoga en fil',
	fileHint: 'PDF, Word, Excel, PNG, JPG eller text, högst 10 MB. Upp till fem bilagor till en kommentar.',
	address: 'Eller en länk',
	addressHint: 'Börjar med https:// eller http://.',
	addressWrong: 'Länken ska börja med https:// eller http:// och gå att öppna för alla.',
	addressName: 'Vad länken heter',
	save: 'Spara kommentaren',
	saved: 'Kommentaren är sparad hos er.',
	savedWithout: 'Kommentaren är sparad hos er, men bilagan kom inte med.',
	change: 'Ändra',
	changeOf: (number: number) => `Ändra kommentar ${number}`,
	saveChange: 'Spara ändringen',
	changed: 'Ändringen är sparad.',
	remove: 'Ta bort',
	removeOf: (number: number) => `Ta bort kommentar ${number}`,
	removed: 'Kommentaren är borttagen.',
	attach: 'Bifoga',
	attachTo: (number: number) => `Bifoga till kommentar ${number}`,
	attached: 'Bilagan är sparad.',
	detach: 'Ta bort bilagan',
	detachOf: (name: string) => `Ta bort bilagan ${name}`,
	detached: 'Bilagan är borttagen.',
	attachments: 'Bilagor',
	fileSize: (kind: string, size: string) => `${kind}, ${size}`,
	link: 'länk, öppnas utanför Samsyn',
	draft: 'Inte skickad',
	drafts: 'Inte skickade',
	draftsHint: 'Bara ni i kommunen ser de här. Var och en ändrar sina egna.',
	unsent: (n: number) => (n === 1 ? '1 kommentar är inte skickad.' : `${n} kommentarer är inte skickade.`),
	sentSoFar: (n: number) => (n === 1 ? '1 skickad' : `${n} skickade`),
	unanswered: (n: number) => (n === 1 ? '1 väntar på svar' : `${n} väntar på svar`),
	decided,
	none: 'Ingen har kommenterat än.',
	review: 'Gå igenom och skicka',
	all: 'Alla kommentarer och svar',
	sendTitle: 'Skicka till utvärderarna',
	sendSummary: (n: number, kinds: string) =>
		n === 1 ? `1 kommentar skickas: ${kinds}.` : `${n} kommentarer skickas: ${kinds}.`,
	counted,
	sendAttachments: (n: number) => (n === 1 ? 'Med 1 bilaga.' : `Med ${n} bilagor.`),
	sendHint:
		'Det gäller allt som ni har skrivit, från er alla. När det är skickat kan det inte ändras eller tas tillbaka, och det är då en handling som ni har lämnat ifrån er. Ni kan skicka fler kommentarer senare.',
	send: (n: number) => (n === 1 ? 'Skicka kommentaren' : `Skicka ${n} kommentarer`),
	sentNow: (n: number) => (n === 1 ? 'Kommentaren är skickad.' : `${n} kommentarer är skickade.`),
	sent: 'Skickade',
	waiting: 'Väntar på svar',
	answer: 'Svar',
	earlierAnswers: 'Tidigare svar',
	difference: 'Vad som har ändrats i avsnittet',
	unchanged: 'Avsnittet är oförändrat i den senaste versionen.',
	pointsChanged: (question: string, before: string, after: string) =>
		`Poängen på ${question}: ${before} i utkastet, ${after} nu.`,
	pointsSame: (question: string) => `Poängen på ${question} är oförändrad.`,
	notAgreed: 'inte överenskommet',
	later: 'Vad som ändras syns när nästa utkast släpps eller rapporten låses.',
	readOnly: 'Det går inte att kommentera utkastet nu.',
	newComment: 'En ny kommentar har kommit.',
	newAnswer: 'Ett nytt svar har kommit.',
	inbox: {
		title: 'Kommunens kommentarer',
		lede: 'Svara på varje kommentar med ett beslut och ett skäl; kommunen ser svaret direkt.',
		empty: 'Kommunen har inte skickat någon kommentar än. Utkast till kommentarer syns inte här.',
		release: (n: number) => `Utkast ${n}`,
		noneToAnswer: 'Alla kommentarer är besvarade.',
		answered: 'Besvarade',
		trayHint: 'Orden som kommenteras står inte längre i texten, eller går inte att skilja från andra.',
		now: 'Nu i texten',
		stands: 'Orden står kvar.',
		gone: (section: string) => `Orden finns inte kvar i ${section.toLowerCase()}.`,
		toText: 'Till stället i texten',
		toQuestion: (question: string) => `Till ${question}`,
		answerOf: (number: number) => `Svara på kommentar ${number}`,
		again: 'Svara på nytt',
		decision: 'Beslut',
		reason: 'Skäl till kommunen',
		reasonHint: 'Kommunen läser skälet. Skriv så att det går att förstå utan att ha varit med.',
		reopen: 'Återöppna en delfråga',
		reopenHint: 'Överenskommelsen tas tillbaka i samma steg, med samma skäl.',
		noReopen: 'Ingen',
		submit: 'Skicka svaret till kommunen',
		done: 'Svaret är skickat till kommunen.',
		doneReopened: (question: string) => `Svaret är skickat, och ${question} är återöppnad.`,
		onlyLead: 'Projektledaren svarar på kommentarerna.',
		link: 'Kommunens kommentarer',
		filter: 'Visa',
		filters: {
			all: (n: number) => `Alla (${n})`,
			'to-answer': (n: number) => `Att besvara (${n})`,
			answered: (n: number) => `Besvarade (${n})`,
			lost: (n: number) => `Utan plats i texten (${n})`
		},
		noneHere: 'Ingen kommentar att visa här.',
		arrived: (n: number) =>
			n === 1 ? 'En ny kommentar från kommunen.' : `${n} nya kommentarer från kommunen.`
	}
};
