/** Samsyn's own standard texts in Swedish, as they are written in a field. */
import type { StandardTextKey } from '../standard-text.ts';

export const sv: Readonly<Record<StandardTextKey, string>> = {
	about: `Kommunkompassen är ett redskap för att granska hur en kommun leds, styrs och utvecklas. Granskningen gäller kommunen som helhet: hur den sätter mål, hur den följer upp, hur den tar vara på medarbetare och hur den möter invånarna. Vad de enskilda verksamheterna presterar mäts inte här.

Modellen har norska rötter från 1990-talet och har prövats på svenska kommuner sedan 2002. Den finns i flera utgåvor. Den här rapporten bygger på en av dem, i bruk {utgåva}, och alla poäng ska läsas mot den.

Modellen är indelad i områden och varje område i delfrågor. En delfråga ger poäng efter hur genomtänkt arbetet är och hur väl det används. Det högsta en kommun kan nå är {högsta poäng} poäng. Ingen väntas nå dit: skalan är gjord för att det alltid ska finnas något kvar att utveckla.`,

	evaluation: `Den här utvärderingen gäller {kommun} och gjordes {år} av en grupp utvärderare. Gruppen har hämtat sitt underlag från tre håll:

- samtal i grupp med förtroendevalda, chefer på olika nivåer och företrädare för de fackliga organisationerna
- kommunens egna dokument, till exempel mål, budget, planer, riktlinjer och uppföljningar
- kommunens webbplats, läst så som en invånare läser den

Varje utvärderare har först bedömt delfrågorna på egen hand, utan att se vad de andra tyckte. Sedan har gruppen lagt bedömningarna bredvid varandra, prövat dem mot underlaget och enats om en poäng för varje delfråga. Rapporten redovisar de poäng som gruppen har enats om.

Innan rapporten blir slutlig läser kommunen ett utkast och kan påpeka sakfel.`,

	results: `Här redovisas vad {kommun} fick i varje område och sammanlagt. Områdenas poäng är avrundade till hela tal, och totalen är summan av dem.

En låg poäng behöver inte betyda att verksamheten är dålig. Den säger att arbetssättet är mindre utvecklat, eller att det inte används överallt. På samma sätt är en hög poäng ett omdöme om hur arbetet går till, inte ett löfte om resultat.

Där andra kommuners resultat visas bredvid står alltid efter vilken utgåva de är bedömda, från vilka år de är och hur många de är. De som har utvärderats är inget urval av alla kommuner.`,

	comparison: `{kommun} utvärderades också {tidigare år}. Resultaten står här bredvid varandra, så som de trycktes, och skillnaden är räknad på de tryckta talen. Inget tal är omräknat.

Är utvärderingarna gjorda efter olika utgåvor säger skillnaden något om både kommunen och modellen. Då står det vid tabellen hur utgåvorna förhåller sig till varandra.`,

	areas: `I det här avsnittet tas områdena upp ett i taget. Först står områdets rubriker och dess poäng. Därefter kommer en allmän text om området, de styrkor som utvärderarna vill lyfta fram och det som de ser att kommunen kan förbättra.

Förbättringsområdena är utvärderarnas förslag. Vad som ska göras, och i vilken ordning, avgör kommunen.`,

	overview: `Tabellerna visar varje delfråga med de poäng som kommunen uppnådde, det högsta som går att få och hur stor del det är i procent.

Poängen sätts med decimaler och avrundas först när de trycks. Procenten är räknade på poängen före avrundningen. Därför kan delfrågornas tal tillsammans bli något annat än områdets.`
};
