import type { EndedBy, Status } from '../../model/application.ts';

/** Words of a status, folded, and what they mean; `null` as `endedBy` where nothing has ended. */
export interface EndingCue {
  readonly status: Status;
  readonly endedBy: EndedBy | null;
  /** Alternatives of a regular expression that meets whole words. */
  readonly words: string;
}

/**
 * How applications stand, in the order in which they are looked for: the first that is met counts,
 * so that "offer declined" is no offer and "no longer rejected" is rare enough to be left out.
 */
export const ENDING_CUES: readonly EndingCue[] = [
  {
    status: 'not-applied',
    endedBy: null,
    words: `not (?:yet )?(?:applied|sent|submitted|started)|have not applied|havent applied|not for me|did not apply|didnt apply|not contacted|unsent|no aplicado|non postule|не откликался|планирую|zu bewerben|noch bewerben|a candidater|pendiente de (?:enviar|aplicar)|a enviar|basvurulacak|do zaaplikowania|
      wont apply|to apply|to ?do|wish ?list(?:ed)?|bookmark(?:ed)?|saved|(?<!\\s)draft(?! )|(?<!\\s)new(?! )|draft(?:ed|ing)|(?<!\\s)ready(?! )|preparing|(?<!\\s)interested(?! )|(?<!\\s)considering(?! )|backlog|
      ready to apply|skip(?:ped)?|(?<!\\s)maybe(?: \\w+)*|applying|(?<!\\s)planned(?! )|researching|identified|leads?|watch(?:ing|list)?|target(?:ed|ing)?(?: \\w+)*|prospect(?:ive)?|found|discovered|sourced|excluded|evaluated|(?<!\\s)cold(?! )|nurturing|to (?:contact|review|research)|not submitted|noch nicht beworben|gemerkt|geplant|entwurf|a postuler|brouillon|por aplicar|guardad[oa]|
      borrador|salv[oa]|rascunho|da inviare|bozza|nog solliciteren|concept|opgeslagen|kaydedildi|do wyslania`,
  },
  {
    status: 'declined',
    endedBy: 'candidate',
    words: `offer (?:was )?(?:declined|turned down|refused|not accepted)(?! by (?:them|company|employer))|
      (?:i )?(?:declined|turned down|refused|rejected|passed on) (?:the |their |an )?offer|offer extended did not accept|did not accept|
      declined by me|i declined|not accepted by me|angebot abgelehnt|offre (?:declinee|refusee)|oferta (?:rechazada|recusada)|
      offerta rifiutata|aanbod (?:afgewezen|geweigerd)`,
  },
  {
    status: 'withdrawn',
    endedBy: 'candidate',
    words: `(?<!(?:position|role|job|posting|post|advert|ad|vacancy|offer) )with ?drawn|withdrew|withdraw|withdrawing|rescinded application|(?:i )?(?:pulled|dropped|backed|bowed|opted) out|cancell?ed by me|
      i (?:withdrew|cancelled|rejected|passed)|not pursu(?:ed|ing)|dropped|accepted (?:elsewhere|(?:an)?other(?: \\w+)*)|took (?:an)?other(?: \\w+)*|abandonnee?|vazgectim|rezygnacja|zrezygnowan[oa]|desistencia|rinunciato|afgehaakt|отказался|сам отказался|self rejected|rejected by me|not interested(?: any ?more)?|decided not|no longer interested|
      zuruckgezogen|ruckzug|abgesagt von mir|selbst abgesagt|retiree?|desiste(?:e|ment)?|retirad[oa]|desisti|renuncie|
      ritirat[oa]|ingetrokken|teruggetrokken|tillbakadragen|trukket|wycofan[aey]|geri cektim`,
  },
  {
    status: 'rejected',
    endedBy: 'employer',
    words: `reject(?:ed|ion|s|ing)?|auto ?reject(?:ed)?|denied|turned down|unsuccessful|not (?:selected|successful|moving forward|proceeding|progressed|
      shortlisted|chosen|hired|considered|a (?:good )?fit|accepted|offered)|didnt (?:get|pass|make)(?: \\w+)*|did not (?:get|pass|make)(?: \\w+)*|
      no offer|passed over|hired (?:someone|another|other)(?: \\w+)*|(?:went with|chose|picked|preferred|selected) (?:someone|another|an other|other|a different)(?: \\w+)*|not qualified|dismissed|unfortunately(?: \\w+)*|(?<!delivery )failed|regret(?:ted)?|offer (?:rescinded|revoked|withdrawn)|rescinded|knocked out|(?<!(?:role|position) )eliminated(?! role)|dropped by (?:them|company)|no (?:current |suitable )?(?:opportunit(?:y|ies)|vacanc(?:y|ies)|openings?)|not (?:a match|suitable|right now|moving)|(?:wont|will not|did not|didnt|not) (?:be )?(?:mov(?:e|ing) forward|proceed|advance|progress|continu(?:e|ing))(?: \\w+)*|
      no longer (?:under consideration|in consideration|considered)|not under consideration|refused|disqualified|screened out|(?<!\\s)cut(?! )|nope|declined|
      application (?:declined|closed by employer)|no thanks|lost|interview only|thank you next|they passed|(?<!\\s)no(?! )|no (?:after|following)(?: \\w+)*|(?:they |he |she )?said no|a no|
      absage|abgelehnt|abgesagt|nicht (?:genommen|erfolgreich|berucksichtigt)|refus(?:e|ee)?|rejet(?:e|ee)?|non retenue?|negatif|
      rechazad[oa]|rechazo|descartad[oa]|no seleccionad[oa]|denegad[oa]|rejeitad[oa]|recusad[oa]|reprovad[oa]|nao (?:selecionad[oa]|aprovad[oa])|negativa|
      rifiutat[oa]|rifiuto|scartat[oa]|respint[oa]|non selezionat[oa]|afgewezen|afwijzing|avslag|avslaget|nekad|afslag|hylatty|
      odrzucon[aeoy]|odmowa|nie przeszed\\w+|отказ(?:али|ано)?|отклонен[оа]?|відмова|відмовили|απορριφθηκε|נדחה|נדחתי|דחייה|مرفوض|رفض|تم الرفض|reddettiler|reddedilmis|ret|reddedildi|(?<!\\s)red(?! )|olumsuz|zamitnuto|respins[a]?`,
  },
  {
    status: 'closed',
    endedBy: 'nobody',
    words: `(?:position|role|job|req|requisition|posting|post|advert|ad|vacancy|listing|job req)(?: \\w+){0,2} (?:closed|cancell?ed|removed|filled|frozen|
      on hold|deactivated|withdrawn|eliminated|put on hold|pulled|gone|expired|taken down)|eliminated role|closed by (?:company|employer)|cancell?ed|hiring freeze|
      freeze|frozen|(?:filled|hired) internal(?:ly)?|filled|expired|discontinued|no longer (?:available|hiring|open|accepting)|deactivated|iptal(?: edildi)?|вакансия закрыта|stanowisko zamkniete|
      stelle (?:besetzt|gestrichen|nicht mehr verfugbar)|besetzt|geschlossen|eingestellt|poste (?:pourvu|annule|ferme)|pourvu|cerrad[oa]|
      cancelad[oa]|fechad[oa]|encerrad[oa]|vaga (?:cancelada|congelada|fechada)|chius[oa]|annullat[oa]|gesloten|vervuld|ingevuld|stangd`,
  },
  {
    status: 'no-reply',
    endedBy: 'nobody',
    words: `ghosted|ghost(?:ing)?|no (?:response|reply|answer|word|contact|feedback yet)(?: \\w+)*|never (?:heard(?: back)?|replied|answered|responded)|(?:not|havent|hasnt|didnt) (?:replied|reply|responded|respond|answered?)|(?:not|didnt|havent) hear(?:d)?(?: back)?|
      no_response|unanswered|stopped (?:responding|replying|answering)|silence|silent|radio silence|(?<!\\s)none(?! )|nothing(?: (?:yet|heard|back|so far|since|after)(?: \\w+)*)?|crickets|stale|keine (?:antwort|ruckmeldung|reaktion)|nicht gemeldet|
      (?:sans|pas de|aucune) (?:reponse|retour|nouvelles)|sin (?:respuesta|contestacion)|sem (?:resposta|retorno)|
      (?:nessuna|senza) risposta|geen (?:reactie|antwoord)|inget svar|intet svar|ikke svar|ei vastausta|brak (?:odpowiedzi|kontaktu)|cevap (?:yok|gelmedi)|donus (?:yok|olmadi)|cevapsiz|bez odpovedi|no updates?|нет ответа|без ответа|игнор|тишина|немає відповіді|אין מענה|לא חזרו|لا رد|لم يتم الرد|no (?:me )?(?:respondieron|contestaron|llamaron)|keine ruckantwort|ikke hort\\w*|sin novedad(?:es)?`,
  },
  {
    status: 'closed',
    endedBy: 'nobody',
    words: `archived|closed|inactive|dead|закрыта?|zamkniet[aey]`,
  },
  {
    status: 'accepted',
    endedBy: null,
    words: `(?:offer )?accepted(?! for| to)|hired|got the job|(?<!\\s)signed(?! )|(?<!\\s)started(?! )|onboarding|(?<!\\s)joined(?! )|landed|zugesagt von mir|angenommen|eingestellt worden|acceptee?|
      embauchee?|aceptad[oa]|contratad[oa]|aceit[oa]|accettat[oa]|assunt[oa]|aangenomen|antagen|ansatt|zatrudnion[ya]|zaakceptowan[aeoy]|kabul edil\\w+|kabul ettim|aprovad[oa]|embauche|принят[оа]?|принял оффер|מתקבל|התקבלתי|مقبول|تم القبول`,
  },
  {
    status: 'offer',
    endedBy: null,
    words: `offers?|offered|(?<!\\w )selected|offer (?:received|extended|pending|made)|negotiat(?:ing|ion)|verbal offer|zusage|angebot|offre|proposition|oferta|proposta|offerta|aanbod|
      erbjudande|tilbud|tarjous|teklif(?: alindi)?|nabidka|оффер|офер|предложение|הצעה|عرض عمل`,
  },
];

/** An application that goes on: something has happened since it was sent. */
export const GOING_ON = `promising|warm|on going|processing|waitlist|hold|w trakcie|oczekuje na (?:decyzje|rozmowe)|degerlendir\\w+|surec devam\\w*|gorusuluyor|aprobado|uitgenodigd|inbjuden|kallad|pagaende|visto|talking|in talks|chatting|wait ?listed|acknowledged|in (?:progress|process|review|consideration|contact)|under (?:review|consideration)|being reviewed|reviewed|review|screening|
  interview(?:s|ed|ing)?(?: \\w+)*|phone|call|screen(?:ed)?|assessment|test|scheduled|shortlist(?:ed)?|active|ongoing|
  moving forward|next (?:round|step|stage)|advanced|on hold|paused|heard back|contacted|replied|responded|(?:got|received) (?:a )?(?:response|reply)|(?:response|reply) received|viewed|
  recruiter|primary|alternate|finalist|onsite|on site|technical|take ?home|coding|challenge|
  in (?:bearbeitung|prufung|kontakt)|laufend|gesprach|vorstellungsgesprach|telefonat|einladung|eingeladen|eingangsbestatigung|en cours|entretien(?:s)?|
  relance[er]?|en (?:proceso|curso|revision)|entrevista(?:s|do)?|em (?:andamento|processo|analise)|in (?:corso|valutazione)|colloqui[o]?|
  in behandeling|gesprek(?:ken)?|lopend|intervju|haastattelu|rozmowa|mulakat|gorusme|pohovor|interviu`;

/** An application that was sent, and no more is known. */
export const SENT = `application sen[dt]|(?:cv|resume) (?:sent|submitted)|e?mailed|messaged|pendiente|aguardando(?: \\w+)*|in attesa(?: \\w+)*|en (?:attente|espera)(?: \\w+)*|offen|in afwachting(?: \\w+)*|bekle(?:mede|niyor|niliyor)|cevap bekleniyor|wyslan[aeoy]|oczekuj\\w+|oczekiwanie|vantar(?: \\w+)*|noch offen|raus|bewerbung (?:raus|verschickt|versendet|gesendet)|отклик(?:нулся|нулась)?|отклик отправлен|отправлено|подан[ао]?|ожидани[ея]|в ожидании|жду(?: ответа)?|надіслано|подано|הוגש|נשלח|تم التقديم|applied|waiting(?: \\w+)*|awaiting(?: \\w+)*|sent follow up(?: \\w+)*|follow(?:ed)? up(?: \\w+)*|re ?applied(?: \\w+)*|submitted(?: \\w+)*|sent|application (?:sent|submitted|received|complete)|pending(?: \\w+)*|received|applied\\w*|open|
  beworben|gesendet|abgeschickt|versendet|verschickt|eingereicht|postulee?|envoyee?|candidature envoyee|candidate|aplicad[oa]|enviad[oa]|postulad[oa]|
  solicitad[oa]|candidatad[oa]|inscrit[oa]|inviat[oa]|candidat[oa]|gesolliciteerd|verzonden|verstuurd|ansokt|skickad|sendt|sokt|haettu|
  zaaplikowan[oaey]|aplikowan[oaey]|basvuruldu|basvurdum|odeslano|trimis|aplicat`;
