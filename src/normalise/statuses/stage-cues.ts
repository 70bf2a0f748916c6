import type { Stage } from '../../model/stage.ts';

/** Words that name a stage, folded; the latest stage that is met counts. */
export const STAGE_CUES: readonly (readonly [Stage, string])[] = [
  [
    'reply',
    `viewed|reviewed|shortlist(?:ed)?|heard back|contacted|replied|responded|response received|recruiter (?:reached out|contact(?:ed)?)|
     in (?:review|consideration|contact)|under (?:review|consideration)|primary|alternate|eingangsbestatigung`,
  ],
  [
    'screen',
    `(?:phone|recruiter|hr|initial|intro(?:ductory)?|pre|video|telephone) ?(?:screen(?:ing)?|call|chat|interview)?|(?<!(?:resume|cv|ats|paper|application|initial application) )screen(?:ing|ed)?(?! out)|screen call|calls?|phone|
     first call|call with (?:hr|recruiter)|recruiter|telefoninterview|telefonat|erstgesprach|kennenlerngesprach|entretien telephonique|prequalification|
     llamada|entrevista (?:telefonica|inicial|rh|con rrhh)|triagem|telefonata|telefonisch(?: gesprek)?|telefonintervju|puhelinhaastattelu|
     rozmowa telefoniczna|on gorusme|telefon(?: gorusmesi)?|скрининг|звонок(?: с hr)?|созвон|phone call`,
  ],
  [
    'assessment',
    `assessments?|oa|online (?:test|assessment)|(?:coding|technical|skills?|aptitude|psychometric|personality|written) (?:test|challenge|assessment|exercise|task)|
     test|tests|take ?home(?: \\w+)?|home ?work|assignment|challenge|case study|case|hacker ?rank|codility|hirevue|leet ?code|code ?signal|work sample|trial (?:day|shift)|shadow(?:ing)? day|
     exercise|task|probeaufgabe|probearbeit(?:en)?|einstellungstest|test technique|prueba(?: tecnica)?|teste(?: tecnico)?|prova(?: tecnica)?|
     proef(?:opdracht)?|opdracht|arbeidsprove|zadanie(?: \\w+)?|vaka|тестовое(?: задание)?|тест|technical assessment|oas|case interview prep|uppgift|arbetsprov`,
  ],
  [
    'interview',
    `interviews?|interviewed|interviewing|technical(?! (?:test|challenge|assessment|exercise|task))|tech (?:screen|interview|round)|on ?site|panel|(?:1st|first|2nd|second|3rd|third|4th|middle|mid) (?:round|interview|stage)|
     round (?:1|2|3|4|one|two|three)|r[1-4]|l[1-3]|live coding|pair(?:ing)? (?:programming|session)|whiteboard|system design|behaviou?ral|hiring manager|hm|
     vorstellungsgesprach|bewerbungsgesprach|gesprach|zweitgesprach|vor ort|entretiens?|entrevistas?|colloqui[o]?|sollicitatiegesprek|gesprek(?:ken)?|
     intervju|haastattelu|rozmowa|mulakat|pohovor|interviu|собеседование|собес|интервью|співбесіда|техсобес|ראיון|مقابلة|rozm\\w+|gorusme(?:ye \\w+)?`,
  ],
  [
    'final',
    `finals?(?! (?:decision|answer|result|outcome|status))|final (?:round|interview|stage|panel)|last round|finalist|runner up|executive interview|(?:ceo|founder|cto|vp) (?:interview|chat|call|round)|
     endrunde|letzte runde|finale|dernier (?:tour|entretien)|ronda final|entrevista final|etapa final|ultimo colloquio|colloquio finale|laatste ronde|
     reference check|references|background check|финал(?:ьное)?(?: \\w+)?`,
  ],
  [
    'offer',
    `(?<!no )offers?|offered|offer (?:extended|received)|negotiat(?:ing|ion)|zusage|angebot|offre|oferta|proposta|offerta|aanbod|teklif|оффер|офер`,
  ],
  [
    'accepted',
    `(?:offer )?accepted|hired|signed|joined|angenommen|acceptee?|aceptad[oa]|aceit[oa]|accettat[oa]|aangenomen`,
  ],
];
