/** Words found nowhere else, one for each place where somebody writes what is not for everybody. */

/** `of`: the evaluation's, so that two are told apart. */
export function wordsOf(of: string) {
	return {
		/** Bo's reasons: on the sheet, handed in but not opened, in an open blind round, for leaving a question. */
		sheet: `kanarie-${of}-motiv-pa-arket`,
		handedIn: `kanarie-${of}-motiv-inlamnat-men-ej-oppnat`,
		blind: `kanarie-${of}-motiv-i-blind-omgang`,
		abstention: `kanarie ${of}-skal-att-avsta`,
		/** What only the team says and reads. */
		live: `kanarie-${of}-motiv-efter-oppnandet`,
		agreement: `kanarie ${of}-skal-till-enigheten`,
		reservation: `kanarie-${of}-reservation`,
		reopening: `kanarie ${of}-skal-att-oppna-igen`,
		round: `kanarie ${of}-skal-att-avbryta-omgangen`,
		opening: `kanarie ${of}-skal-att-oppna-i-fortid`,
		areaUnlock: `kanarie ${of}-skal-att-lasa-upp-omradet`,
		unlocking: `kanarie ${of}-skal-att-lasa-upp-versionen`,
		/** A group that is interviewed, the name behind its role code, and what that person said. */
		interview: `kanarie-${of}-grupp-som-intervjuas`,
		parking: `kanarie ${of}-vad-som-skulle-avgora-det`,
		/** What was written during the interview. */
		notes: `kanarie-${of}-anteckning-vid-intervjun`,
		person: `kanarie-${of}-namn-i-namnlistan`,
		version: `kanarie-${of}-skal-till-versionen`,
		comment: `kanarie-${of}-lagets-egen-kommentar`,
		reply: `kanarie-${of}-lagets-eget-svar`,
		evidence: `kanarie-${of}-ord-ur-underlaget`,
		document: `kanarie-${of}-ord-ur-ett-dokument`,
		presence: `kanarie-${of}-narvaro`,
		/** Text that was in the draft that was taken back, that is in the one that stands, and that came after it. */
		withdrawn: `kanarie-${of}-text-i-tillbakadraget-utkast`,
		released: `kanarie-${of}-text-i-utkastet`,
		afterwards: `kanarie-${of}-text-efter-utkastet`,
		withdrawal: `kanarie-${of}-skal-att-dra-tillbaka`,
		/** The municipality's, before and after it is sent; and the answer. */
		draft: `kanarie-${of}-kommunens-utkast-till-kommentar`,
		draftFile: `kanarie-${of}-bilaga-till-utkastet`,
		draftName: `kanarie-${of}-namn-pa-bilaga`,
		sent: `kanarie-${of}-kommunens-kommentar`,
		sentFile: `kanarie-${of}-bilaga-till-kommentaren`,
		answer: `kanarie-${of}-svar-till-kommunen`,
		/** What the municipality is asked for, before and after it is sent; and its answers. */
		requestProposed: `kanarie-${of}-foreslagen-begaran`,
		requestSent: `kanarie-${of}-skickad-begaran`,
		requestDraft: `kanarie-${of}-kommunens-utkast-till-svar`,
		requestDraftFile: `kanarie-${of}-bilaga-till-utkastet-till-svar`,
		answerSent: `kanarie-${of}-kommunens-svar`,
		answerSentFile: `kanarie-${of}-bilaga-till-svaret`,
		/** Why Bo has a conflict on a question: for the leads and Bo. */
		conflict: `kanarie ${of}-skal-till-jav`,
		/** In an older report that Anna brought and hasn't kept. */
		reading: `kanarie-${of}-ur-en-aldre-rapport`,
		/** An address that nobody needs to see. */
		address: `kanarie.${of}-anna@samsyn.example`
	};
}

export type Words = ReturnType<typeof wordsOf>;

/** In acts that are refused or undone: it stays nowhere. */
export const POSTED = 'kanarie i-det-som-aldrig-blev-av';

/**
 * Bo's scores in hundredths: on the sheet and in the blind round. No municipality has these codes, no clock shows them,
 * and no page has so many parts that they count one of them.
 */
export const rareScores = { sheet: 1877, blind: 2467 };
