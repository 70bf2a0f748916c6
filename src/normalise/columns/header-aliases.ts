import type { Field } from '../../model/normalised.ts';

/**
 * What columns are called, by field, folded: lower case, no accents, no punctuation. In a dozen
 * languages for the commonest, and in other scripts for the plainest. A header also counts if it holds all words of an alias, or is
 * within a typing error of one. A tilde marks names that may mean something else as well.
 */
export const HEADER_ALIASES: Readonly<Record<Field, string>> = {
  company: `company|company name|employer|employer name|organisation|organization|organisation name|
    ~firm|~business|hiring company|company applied to|~where|firma|unternehmen|arbeitgeber|
    firmenname|betrieb|entreprise|societe|employeur|nom de l entreprise|empresa|compania|
    nombre de la empresa|empregador|nome da empresa|azienda|societa|nome azienda|
    datore di lavoro|bedrijf|bedrijfsnaam|werkgever|foretag|arbetsgivare|virksomhed|bedrift|
    arbeidsgiver|yritys|tyonantaja|pracodawca|nazwa firmy|sirket|isveren|spolecnost|
    zamestnavatel|companie|angajator|~company domain|~name|company applied|applied company|
    unternehmensname|name des unternehmens|nom entreprise|nombre empresa|nome empresa|
    компания|название компании|работодатель|компанія|εταιρεια|公司|公司名称|公司名|企业|企业名称|
    单位|会社|会社名|企業|企業名|応募先|회사|회사명|기업|기업명|חברה|שם החברה|الشركة|شركة`,
  role: `role|position|title|job title|~job|job position|position title|role title|job role|
    position applied for|vacancy|vacancy title|~opening|job name|role applied for|stelle|
    rolle|stellenbezeichnung|stellentitel|jobtitel|berufsbezeichnung|poste|intitule|
    intitule du poste|titre du poste|fonction|puesto|cargo|titulo del puesto|posicion|vaga|
    titulo da vaga|funcao|ruolo|posizione|titolo|mansione|functie|functietitel|vacature|rol|
    roll|tjanst|befattning|stilling|stillingsbetegnelse|tehtava|stanowisko|pozisyon|pozice|
    pozitie|~post|~name of job|~job applied for|jobbezeichnung|offene stelle|nom du poste|nombre del puesto|
    должность|вакансия|позиция|посада|θεση|岗位|职位|岗位名称|职位名称|应聘岗位|投递岗位|職種|
    ポジション|求人|직무|포지션|직책|직무명|משרה|תפקיד|الوظيفة|المسمى الوظيفي`,
  applied: `applied|date applied|applied date|applied on|application date|date of application|
    date submitted|submitted|submitted on|submission date|date sent|~sent|sent on|
    application sent|apply date|~date|applied at|when applied|day applied|
    application submitted|date of submission|~created at|~created|~date added|~added|
    beworben|beworben am|bewerbungsdatum|~datum|datum der bewerbung|abgeschickt|gesendet am|
    date de candidature|date candidature|candidature envoyee|date d envoi|postule le|~fecha|
    fecha de aplicacion|fecha de solicitud|fecha de postulacion|fecha de envio|~data|
    data da candidatura|data de candidatura|data de inscricao|data candidatura|data invio|
    data di candidatura|datum sollicitatie|sollicitatiedatum|gesolliciteerd op|verzonden op|
    ansokningsdatum|ansokt|datum ansokan|ansogningsdato|~dato|soknadsdato|hakupaiva|
    data aplikacji|data wyslania|basvuru tarihi|~tarih|datum odeslani|versandt am|~timestamp|
    date envoi|fecha aplicacion|fecha postulacion|data aplicacao|data da aplicacao|
    ~дата|дата отклика|дата подачи|投递时间|投递日期|申请时间|申请日期|申请日|~日期|応募日|~日付|
    지원일|지원날짜|지원일자|지원 날짜|~날짜|תאריך הגשה|~תאריך|تاريخ التقديم|~التاريخ`,
  status: `status|application status|current status|outcome|state|list name|~list|~decision|
    final outcome|final status|final result|~response|~disposition|~column|~target|
    status update|latest status|ergebnis|stand|bewerbungsstatus|ausgang|statut|etat|
    resultat|~reponse|estado|resultado|situacao|status da candidatura|stato|esito|risultato|
    uitkomst|stand van zaken|tila|tulos|durum|sonuc|stav|stare|~rejected|~is rejected|
    ~what became of it|~answer|~what happened|~result|outcome status|job status|candidature status|
    bewerbungsstand|etat de la candidature|statut de la candidature|estado de la aplicacion|
    estado de la solicitud|estado de postulacion|durumu|basvuru durumu|~zustand|
    статус|состояние|~результат|状态|当前状态|申请状态|投递状态|进度|当前进度|~结果|选考状况|選考状況|
    ステータス|状況|~結果|상태|진행상황|진행상태|전형상태|지원상태|~결과|סטטוס|מצב|الحالة|حالة الطلب`,
  stage: `stage|~round|interview stage|current stage|stage reached|furthest stage|final stage|
    last stage|stage name|~step|~phase|interview round|rejection stage|stage of rejection|
    how far|pipeline stage|process stage|runde|phase der absage|~etape|tour|etapa|~fase|
    ronda|fase raggiunta|ronde|skede|vaihe|etap|asama|got as far as|how far did i get|
    reached stage|~got to|~reached|~progress|阶段|当前阶段|面试轮次|選考段階|전형단계|этап|стадия`,
  statusOn: `status date|date of status|~last update|~last updated|~updated|~updated at|update date|
    date updated|~last moved at|~last activity|~last contact|response date|date of response|
    reply date|date of reply|response received|date rejected|rejected on|rejection date|
    date of rejection|rejected date|~closed|date closed|decision date|outcome date|
    result date|heard back|date heard back|~modified|last modified|status changed|
    status changed at|datum der absage|absagedatum|absage am|letzte aktualisierung|
    antwort am|ruckmeldung am|date de reponse|date du refus|date de refus|mise a jour|
    derniere mise a jour|fecha de respuesta|fecha de rechazo|ultima actualizacion|
    data da resposta|data de resposta|ultima atualizacao|data risposta|data di risposta|
    ultimo aggiornamento|datum reactie|datum afwijzing|laatst bijgewerkt|~rejected|
    last heard|date heard|heard on|came back on|decided on|answer on|answered on|reply on|
    last news|~when|~heard|~answered|~answer|~reply|~decided|~closed on|ruckmeldedatum|antwortdatum|
    ergebnis am|~zuletzt aktualisiert|дата ответа|更新时间|最后更新时间|更新日|結果日|결과일|결과발표일`,
  notes: `note|notes|comment|comments|remark|remarks|memo|~details|additional notes|
    additional info|~misc|interview notes|general notes|~text|note text|my notes|~other|
    observations|~description of interview|~log|~history|notizen|notiz|bemerkung|
    bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|commentaire|commentaires|
    remarques|remarque|notas|nota|comentarios|comentario|observaciones|observacoes|
    anotacoes|commenti|commento|annotazioni|osservazioni|opmerking|opmerkingen|notities|
    aantekeningen|anteckningar|kommentarer|noter|notater|merknader|muistiinpanot|huomiot|
    notatki|uwagi|notlar|aciklama|poznamky|poznamka|observatii|sonstiges|hinweise|~infos|
    ~additional information|заметки|заметка|комментарий|комментарии|примечание|примечания|нотатки|
    备注|备忘|笔记|说明|メモ|備考|비고|메모|노트|הערות|ملاحظات|σημειωσεις`,
  feedback: `feedback|interview feedback|feedback received|employer feedback|recruiter feedback|
    interviewer feedback|company feedback|rejection feedback|rejection email|
    rejection message|rejection letter|rejection text|feedback from company|
    feedback from employer|their feedback|verbatim feedback|what they said|~response text|
    ~mail|email text|email body|scorecard|appraisal|~review|ruckmeldung|ruckmeldungen|
    absagetext|~retour|~retours|retour employeur|retroalimentacion|
    comentarios de la empresa|devolutiva|retorno|riscontro|terugkoppeling|aterkoppling|
    tilbakemelding|tilbagemelding|palaute|informacja zwrotna|geri bildirim|zpetna vazba|обратная связь|фидбек|ответ компании|反馈|面试反馈|
    フィードバック|피드백|משוב|التعليقات`,
  ownGuess: `my take|my analysis|your analysis|own analysis|self assessment|self review|lessons|
    lessons learned|lesson learned|learnings|~learning|takeaway|takeaways|mistakes|
    my mistakes|mistakes made|what went wrong|what i did wrong|why i think|my guess|
    my thoughts|~thoughts|reflection|reflections|retro|retrospective|to improve|
    areas to improve|~improvements|what to improve|what i learned|eigene einschatzung|
    meine einschatzung|gelernt|~fehler|mon analyse|mon avis|erreurs|lecons|lecciones|
    lecciones aprendidas|errores|licoes aprendidas|minha analise|erros|errori|
    lezioni imparate|mijn analyse|geleerd|fouten|~errors|выводы|ошибки|复盘|反思|总结|反省|振り返り`,
  reason: `reason|rejection reason|reason for rejection|rejected reason|reason given|
    reason rejected|reason of rejection|why rejected|rejected because|reject reason|
    decline reason|reason for decline|~reasons|~closed reason|~close reason|
    disqualification reason|disqualified reason|grund|absagegrund|grund der absage|
    ablehnungsgrund|motif|motif du refus|motif de refus|raison|raison du refus|motivo|
    motivo de rechazo|motivo del rechazo|razon|razon del rechazo|motivo da recusa|
    motivo da rejeicao|motivo rifiuto|motivo del rifiuto|reden|reden afwijzing|
    reden van afwijzing|avslagsgrund|arsag|powod|powod odrzucenia|red nedeni|duvod|why not|
    why they said no|their reason|reason they gave|reason stated|~why|причина|причина отказа|原因|拒绝原因|挂掉原因|理由|不採用理由|이유|탈락사유|불합격 사유|
    סיבה|السبب|سبب الرفض`,
  source: `source|job source|~channel|job board|~board|platform|found on|found via|
    found at|where found|how found|~via|referral|applied via|applied through|~site|job site|
    portal|lead source|~origin|quelle|kanal|gefunden uber|plattform|canal|plateforme|fuente|
    origen|fonte|origem|plataforma|canale|piattaforma|bron|kanaal|kalla|kilde|lahde|zrodlo|
    kaynak|zdroj|where i found it|where seen|seen on|seen at|advertised on|~where i saw it|~application method|
    application source|~source of application|jobborse|stellenportal|источник|площадка|渠道|投递渠道|
    来源|平台|投递平台|応募経路|媒体|지원경로|출처|채용사이트|מקור|المصدر`,
  location: `location|city|~place|~office|job location|~country|~region|~address|work location|ort|
    standort|arbeitsort|stadt|lieu|ville|localisation|ubicacion|ciudad|lugar|localizacao|
    localidade|cidade|~local|luogo|sede|citta|locatie|plaats|stad|plats|sted|sijainti|
    lokalizacja|miasto|konum|sehir|lokalita|город|локация|地点|工作地点|城市|base地|base|勤務地|場所|
    근무지|지역|위치|מיקום|الموقع|المدينة`,
  salary: `salary|~pay|compensation|salary range|max salary|min salary|pay range|wage|~rate|
    salary expectation|expected salary|base salary|total compensation|gehalt|
    gehaltsvorstellung|lohn|salaire|remuneration|salario|sueldo|remuneracao|retribuzione|
    stipendio|salaris|lon|lonn|palkka|wynagrodzenie|maas|mzda|зарплата|вилка|薪资|薪资范围|工资|年収|給与|연봉|급여|שכר|الراتب`,
  level: `level|seniority|seniority level|experience level|job level|grade|role level|career level|karrierestufe|
    niveau|nivel|nivel de experiencia|senioridade|livello|senioriteit|niva|poziom|seviye`,
  url: `url|link|job url|job link|posting|job posting|posting url|listing|link to job|
    link to job req|job ad|job description link|link to posting|link to application|link zur stelle|
    ссылка|посилання|链接|岗位链接|投递链接|官网|网址|リンク|링크|공고링크|קישור|الرابط|~website|application link|apply link|job post|stellenanzeige|
    anzeige|lien|annonce|offre|enlace|enlace de la oferta|link da vaga|collegamento|
    annuncio|vacaturelink|lank|annons|lenke|linkki|odkaz`,
  client: `client|client name|coachee|mentee|~student|student name|~participant|job seeker|
    jobseeker|klient|~kunde|klientin|teilnehmer|client e|beneficiaire|cliente|aluno|alumno|
    participante|klant|deelnemer|kund|deltager|asiakas|~candidate|~candidate name|
    ~applicant|~applicant name`,
  id: `id|application id|app id|nr|~no|~number|~index|uuid|~key|~ref|reference|
    reference number|application number|entry id`,
};

/**
 * Columns of trackers that no field is made of. A header that is nearer to one of these than to any
 * field is left alone, so that a deadline is not taken for the day of applying.
 */
export const OTHER_HEADERS = `deadline|current company|current employer|previous company|last company|first name|last name|full name|closing date|due date|date saved|saved date|saved|saved on|date posted|posted|posted on|follow up|
  follow up date|next follow up|next step|next steps|next action|action|reminder|start date|interview date|interview|
  date of interview|next interview|resume|resume name|resume version|cv|cv file|cover letter|cover letter file|contact|
  contact name|contact person|contact email|contact phone number|recruiter|recruiter name|hiring manager|email|phone|
  excitement|priority|rating|fit rating|score|interest|color|colour|archived|date archived|job type|type|role type|
  workplace type|work type|remote|job description|description|html description|jd|requirements|qualifications|
  responsibilities|skills|tech stack|tags|sector|industry|company size|company id|board id|board name|list id|creator user id|
  creator user first name|creator user last name|creator user email|root domain|pdf|report|attachments|days|
  end date|days since|days to response|week|month|year|time|count|salary currency|currency|job id|req id|resume sent|
  subject|sender|sender name|message id|thread id|cover text|cover letter text|date found|date discovered|date scraped|
  verified date|interview count|interview type|match score|截止时间|截止日期|面试时间|笔试时间|企业性质|行业|締切|면접일|마감일|
  frist|ansprechpartner|kontakt|nachste schritte|lebenslauf|anschreiben|date limite|relance|contacto|fecha limite|
  prazo|contato|contatto|scadenza|contactpersoon|volgende stap`;
