/** Samsyn's own standard texts in Norwegian Bokmål, for editions of Norway, as they are written in a field. */
import type { StandardTextKey } from '../standard-text.ts';

export const nb: Readonly<Record<StandardTextKey, string>> = {
	about: `Kommunekompasset er et verktøy for å se på hvordan en kommune ledes, styres og utvikles. Det gjelder kommunen som helhet: hvordan den setter mål, hvordan den følger opp, hvordan den tar vare på medarbeidere og hvordan den møter innbyggerne. Hva de enkelte tjenestene leverer, måles ikke her.

Modellen ble til på 1990-tallet og finnes i flere utgaver. Denne rapporten bygger på én av dem, i bruk {utgave}, og alle poeng skal leses mot den.

Modellen er delt inn i områder, og hvert område i delspørsmål. Et delspørsmål gir poeng etter hvor gjennomtenkt arbeidet er og hvor godt det brukes. Det høyeste en kommune kan få, er {høyeste poengsum} poeng. Ingen ventes å komme dit: skalaen er laget slik at det alltid finnes noe igjen å utvikle.`,

	evaluation: `Denne evalueringen gjelder {kommune} og ble gjort i {år} av en gruppe evaluatorer. Gruppen har hentet grunnlaget sitt fra tre kanter:

- gruppesamtaler med folkevalgte, ledere på ulike nivåer og representanter for fagforeningene
- kommunens egne dokumenter, for eksempel mål, budsjett, planer, retningslinjer og oppfølginger
- kommunens nettsted, lest slik en innbygger leser det

Hver evaluator har først vurdert delspørsmålene på egen hånd, uten å se hva de andre mente. Deretter har gruppen lagt vurderingene ved siden av hverandre, prøvd dem mot grunnlaget og blitt enig om en poengsum for hvert delspørsmål. Rapporten viser de poengene gruppen er blitt enig om.

Før rapporten blir endelig, leser kommunen et utkast og kan peke på faktafeil.`,

	results: `Her vises det hva {kommune} fikk i hvert område og til sammen. Områdenes poeng er avrundet til hele tall, og totalen er summen av dem.

En lav poengsum trenger ikke å bety at tjenestene er dårlige. Den sier at arbeidsmåten er mindre utviklet, eller at den ikke brukes overalt. På samme måte er en høy poengsum en vurdering av hvordan arbeidet foregår, ikke et løfte om resultater.

Der andre kommuners resultater vises ved siden av, står det alltid etter hvilken utgave de er vurdert, hvilke år de er fra og hvor mange de er. De som er evaluert, er ikke et utvalg av alle kommuner.`,

	comparison: `{kommune} ble også evaluert i {tidligere år}. Resultatene står her ved siden av hverandre, slik de ble trykt, og forskjellen er regnet på de trykte tallene. Ingen tall er regnet om.

Er evalueringene gjort etter ulike utgaver, sier forskjellen noe om både kommunen og modellen. Da står det ved tabellen hvordan utgavene forholder seg til hverandre.`,

	areas: `I denne delen tas områdene opp ett om gangen. Først står områdets overskrifter og poengene. Deretter kommer en generell tekst om området, de styrkene evaluatorene vil løfte fram, og det de ser at kommunen kan forbedre.

Forbedringsområdene er evaluatorenes forslag. Hva som skal gjøres, og i hvilken rekkefølge, avgjør kommunen.`,

	overview: `Tabellene viser hvert delspørsmål med poengene kommunen oppnådde, det høyeste det går an å få, og hvor stor del det er i prosent.

Poengene settes med desimaler og avrundes først når de trykkes. Prosentene er regnet på poengene før avrundingen. Derfor kan delspørsmålenes tall til sammen bli noe annet enn områdets.`
};
