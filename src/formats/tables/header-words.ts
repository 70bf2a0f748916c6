/**
 * Words that column names are made of, in the languages that trackers are kept in. They only tell
 * a header row from an entry; which column is which is decided later, and not by these.
 */
export const HEADER_WORDS: ReadonlySet<string> = new Set(
  `company companies employer organisation organization firm role position title job vacancy status
  outcome result stage round date applied application submitted saved updated created deadline notes note
  comments comment feedback reason remarks source channel location city country salary pay level
  seniority url link website contact email phone resume cv name id index type client candidate response
  reply interview text follow rating priority industry sector recruiter mistakes lessons analysis
  firma unternehmen arbeitgeber stelle rolle datum bewerbung beworben ergebnis notizen notiz bemerkung
  bemerkungen kommentar grund absagegrund quelle ort gehalt stand rückmeldung ansprechpartner
  entreprise société employeur poste intitulé statut état résultat candidature commentaires remarques
  motif raison lieu salaire retour lien
  empresa compañía puesto cargo estado fecha resultado notas comentarios motivo fuente ubicación
  salario enlace
  vaga cargo situação observações localização origem salário data
  azienda ruolo posizione stato esito note commenti motivo fonte luogo stipendio candidatura
  bedrijf werkgever functie vacature opmerkingen reden bron locatie salaris sollicitatie
  företag roll tjänst anteckningar virksomhed stilling noter
  firma stanowisko uwagi powód miejscowość
  şirket pozisyon durum tarih notlar başvuru
  компания должность вакансия статус дата заметки комментарий ссылка город источник
  公司 公司名称 岗位 职位 状态 当前状态 投递时间 投递日期 申请日期 备注 链接 渠道 地点 结果 反馈
  会社 会社名 企業名 職種 応募日 ステータス 選考状況 状況 メモ 備考 勤務地 結果
  회사 회사명 직무 포지션 지원일 상태 진행상황 결과 메모 비고 링크 지역
  חברה תפקיד סטטוס תאריך הערות الشركة الوظيفة الحالة التاريخ ملاحظات`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
