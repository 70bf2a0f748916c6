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
  şirket pozisyon durum tarih notlar`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
