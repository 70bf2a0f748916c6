/**
 * Words of keys that state a fact in a line `Key: value` at the top of a note. Any other key ("Time:",
 * "Reason:", "SQL:") begins a sentence of the note and stays in its text.
 */
export const ATTRIBUTE_KEYS: ReadonlySet<string> = new Set(
  `company employer organisation organization firm client candidate coachee coach role position job title
  vacancy date day when applied sent stage round phase step status outcome result location place city office salary
  pay level seniority source channel via url link website posting contact recruiter interviewer interviewers
  interview participants attendees from to cc subject by author sender type duration id ref reference tags
  firma unternehmen arbeitgeber stelle rolle datum beworben stand ergebnis ort gehalt quelle von an betreff runde
  ansprechpartner
  entreprise société employeur poste statut étape résultat lieu salaire objet de
  empresa puesto cargo fecha estado etapa resultado ubicación salario asunto fuente
  vaga data situação local assunto azienda ruolo posizione stato esito luogo stipendio oggetto
  bedrijf werkgever functie vacature fase uitkomst plaats salaris onderwerp bron`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
