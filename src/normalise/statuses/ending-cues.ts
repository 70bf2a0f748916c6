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
    words: `not (?:yet )?(?:applied|sent|submitted|started)|have not applied|havent applied|not for me|did not apply|didnt apply|
      wont apply|to apply|to ?do|wish ?list(?:ed)?|bookmark(?:ed)?|saved|(?<!\\s)draft(?! )|(?<!\\s)new(?! )|drafting|preparing|(?<!\\s)interested(?! )|(?<!\\s)considering(?! )|backlog|
      ready to apply|skip(?:ped)?|(?<!\\s)maybe(?: \\w+)*|applying|(?<!\\s)planned(?! )|researching|noch nicht beworben|gemerkt|geplant|entwurf|a postuler|brouillon|por aplicar|guardad[oa]|
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
      i (?:withdrew|cancelled|rejected|passed)|self rejected|rejected by me|not interested(?: any ?more)?|decided not|no longer interested|
      zuruckgezogen|ruckzug|abgesagt von mir|selbst abgesagt|retiree?|desiste(?:e|ment)?|retirad[oa]|desisti|renuncie|
      ritirat[oa]|ingetrokken|teruggetrokken|tillbakadragen|trukket|wycofan[aey]|geri cektim`,
  },
  {
    status: 'rejected',
    endedBy: 'employer',
    words: `reject(?:ed|ion|s)?|auto ?reject(?:ed)?|denied|turned down|unsuccessful|not (?:selected|successful|moving forward|proceeding|progressed|
      shortlisted|chosen|hired|considered|a (?:good )?fit|accepted|offered)|didnt (?:get|pass|make)(?: \\w+)*|did not (?:get|pass|make)(?: \\w+)*|
      no offer|passed over|failed|regret(?:ted)?|offer (?:rescinded|revoked|withdrawn)|rescinded|knocked out|(?<!(?:role|position) )eliminated(?! role)|dropped by (?:them|company)|
      no longer (?:under consideration|in consideration|considered)|not under consideration|refused|disqualified|screened out|(?<!\\s)cut(?! )|nope|declined|
      application (?:declined|closed by employer)|no thanks|lost|interview only|thank you next|they passed|(?<!\\s)no(?! )|no (?:after|following)(?: \\w+)*|(?:they |he |she )?said no|a no|
      absage|abgelehnt|abgesagt|nicht (?:genommen|erfolgreich|berucksichtigt)|refus(?:e|ee)?|rejet(?:e|ee)?|non retenue?|negatif|
      rechazad[oa]|rechazo|descartad[oa]|no seleccionad[oa]|denegad[oa]|rejeitad[oa]|recusad[oa]|reprovad[oa]|nao (?:selecionad[oa]|aprovad[oa])|negativa|
      rifiutat[oa]|rifiuto|scartat[oa]|respint[oa]|non selezionat[oa]|afgewezen|afwijzing|avslag|avslaget|nekad|afslag|hylatty|
      odrzucon[aey]|odmowa|reddedildi|(?<!\\s)red(?! )|olumsuz|zamitnuto|respins[a]?`,
  },
  {
    status: 'closed',
    endedBy: 'nobody',
    words: `(?:position|role|job|req|requisition|posting|post|advert|ad|vacancy|listing|job req)(?: \\w+){0,2} (?:closed|cancell?ed|removed|filled|frozen|
      on hold|deactivated|withdrawn|eliminated|put on hold|pulled|gone|expired|taken down)|eliminated role|closed by (?:company|employer)|cancell?ed|hiring freeze|
      freeze|frozen|filled internal(?:ly)?|filled|expired|discontinued|no longer (?:available|hiring|open|accepting)|deactivated|archived|closed|
      stelle (?:besetzt|gestrichen|nicht mehr verfugbar)|besetzt|geschlossen|eingestellt|poste (?:pourvu|annule|ferme)|pourvu|cerrad[oa]|
      cancelad[oa]|fechad[oa]|encerrad[oa]|vaga (?:cancelada|congelada|fechada)|chius[oa]|annullat[oa]|gesloten|vervuld|ingevuld|stangd`,
  },
  {
    status: 'no-reply',
    endedBy: 'nobody',
    words: `ghosted|ghost(?:ing)?|no (?:response|reply|answer|word|contact|feedback yet)(?: \\w+)*|never (?:heard(?: back)?|replied|answered|responded)|(?:not|havent|hasnt|didnt) (?:replied|reply|responded|respond|answered?)|(?:not|didnt|havent) hear(?:d)?(?: back)?|
      no_response|unanswered|silence|silent|radio silence|(?<!\\s)none(?! )|nothing(?: (?:yet|heard|back|so far|since|after)(?: \\w+)*)?|crickets|stale|keine (?:antwort|ruckmeldung|reaktion)|nicht gemeldet|
      (?:sans|pas de|aucune) (?:reponse|retour|nouvelles)|sin (?:respuesta|contestacion)|sem (?:resposta|retorno)|
      (?:nessuna|senza) risposta|geen (?:reactie|antwoord)|inget svar|intet svar|ikke svar|ei vastausta|brak odpowiedzi|cevap yok|cevapsiz|bez odpovedi`,
  },
  {
    status: 'accepted',
    endedBy: null,
    words: `(?:offer )?accepted(?! for| to)|hired|got the job|(?<!\\s)signed(?! )|(?<!\\s)started(?! )|onboarding|(?<!\\s)joined(?! )|landed|zugesagt von mir|angenommen|eingestellt worden|acceptee?|
      embauchee?|aceptad[oa]|contratad[oa]|aceit[oa]|accettat[oa]|assunt[oa]|aangenomen|antagen|ansatt|zatrudnion[ya]|kabul edildi`,
  },
  {
    status: 'offer',
    endedBy: null,
    words: `offers?|offered|offer (?:received|extended|pending|made)|negotiat(?:ing|ion)|verbal offer|zusage|angebot|offre|proposition|oferta|proposta|offerta|aanbod|
      erbjudande|tilbud|tarjous|teklif|nabidka`,
  },
];

/** An application that goes on: something has happened since it was sent. */
export const GOING_ON = `talking|in talks|chatting|wait ?listed|acknowledged|in (?:progress|process|review|consideration|contact)|under (?:review|consideration)|being reviewed|reviewed|review|screening|
  interview(?:s|ed|ing)?(?: \\w+)*|phone|call|screen(?:ed)?|assessment|test|scheduled|shortlist(?:ed)?|active|ongoing|
  moving forward|next (?:round|step|stage)|advanced|on hold|paused|heard back|contacted|replied|responded|(?:got|received) (?:a )?(?:response|reply)|(?:response|reply) received|viewed|
  recruiter|primary|alternate|finalist|onsite|on site|technical|take ?home|coding|challenge|
  in (?:bearbeitung|prufung|kontakt)|laufend|gesprach|vorstellungsgesprach|telefonat|einladung|eingeladen|eingangsbestatigung|offen|en (?:cours|attente)|entretien(?:s)?|
  relance[er]?|en (?:proceso|curso|revision|espera)|entrevista(?:s|do)?|em (?:andamento|processo|analise)|in (?:corso|attesa|valutazione)|colloqui[o]?|
  in behandeling|gesprek(?:ken)?|lopend|intervju|haastattelu|rozmowa|mulakat|gorusme|pohovor|interviu`;

/** An application that was sent, and no more is known. */
export const SENT = `applied|waiting(?: \\w+)*|awaiting(?: \\w+)*|sent follow up(?: \\w+)*|follow(?:ed)? up(?: \\w+)*|re ?applied(?: \\w+)*|submitted(?: \\w+)*|sent|application (?:sent|submitted|received|complete)|pending(?: \\w+)*|received|applied\\w*|open|
  beworben|gesendet|abgeschickt|versendet|verschickt|eingereicht|postulee?|envoyee?|candidature envoyee|candidate|aplicad[oa]|enviad[oa]|postulad[oa]|
  solicitad[oa]|candidatad[oa]|inscrit[oa]|inviat[oa]|candidat[oa]|gesolliciteerd|verzonden|verstuurd|ansokt|skickad|sendt|sokt|haettu|
  wyslan[aeo]|zaaplikowano|basvuruldu|basvurdum|odeslano|trimis|aplicat`;
