/*
 * What is said of a topic. A topic cue ("eye contact") with one of these in its clause is a
 * finding. They are written as plain statements; negation turns them round ("not strong").
 */

/** The topic counted against the candidate. */
export const negativeVerdicts: readonly string[] = [
  // too little
  'too (thin|light|weak|low|little|vague|general|generic|shallow|limited|narrow|basic|short|long|slow|quiet|loose|rough|soft|green|junior|brief|high)',
  '(lack|lacking|lacked|lacks|absence of|absent|missing|short of|short on|low on|light on|thin on|weak on|weak in|weaker on|weaker in)',
  '(weak|weaker|weakest|poor|poorly|thin|shaky|patchy|limited|insufficient|inadequate|underwhelming|unconvincing|disappointing|lacklustre|lackluster|rusty|sloppy|careless|woolly|muddled|superficial|shallow|vague|generic|hesitant|unclear|below)',
  '(not|no) (enough|sufficient|sufficiently|much|real|clear|convincing|quite|really|strong|deep|obvious)',
  'not there yet',
  // what was wished for
  '(would|could) have (liked|preferred|wanted|loved|hoped|been) ... (more|better|stronger|deeper|sharper|clearer)',
  '(would|did) like to have (seen|heard) more',
  '(wanted|needed|hoped|hoping|expected|looking|were after) (for|to see|to hear)? (more|better|stronger|deeper|greater|a bit more)',
  '(more|better|stronger|deeper) * * (needed|required|wanted|expected)',
  '(need|needs|needed) (some|more|a lot of|a bit of|further)? (work|improvement|improving|polish|polishing|practice|development|attention|sharpening)',
  '(work|working) on',
  '(area|areas|room|scope) (for|to) (improvement|improve|development|develop|growth)',
  'development (area|areas|point|points|need|needs)',
  '(let|lets|letting) (you|him|her|me|them) down',
  '(held|hold|holding) (you|him|her|me|them) back',
  '(cost|costs) (you|him|her|me|them)',
  '(fell|falls|fall|came|come) (short|down|flat|apart|unstuck|undone)',
  '(struggled|struggles|struggle|wobbled|stumbled|faltered|floundered) (with|on|over|at|in|through)?',
  '(failed|fails|fail) (on|at|to)?',
  '(did|does|do) not (show|demonstrate|come across|convince|have|display|evidence|stand up|meet|match|impress|land|hold up|reach)',
  '(could|can) not (show|demonstrate|explain|describe|evidence|give|name|point)',
  '(concern|concerns|concerned|worry|worried|doubt|doubts|doubtful|question mark|question marks|reservation|reservations|hesitation) (about|over|around|on|with|whether)?',
  'not (convinced|sure|confident|persuaded) (about|by|of|on|that)?',
  '(could|should|might) (be|have been) (better|stronger|clearer|sharper|tighter|deeper|more|improved)',
  '(improve|sharpen|tighten|strengthen|brush up|develop|practise|practice|revise|polish|rework) (on|your|my|his|her|their|the|up)?',
  'below (par|the bar|the level|standard|expectation|expectations|what we)',
  '(the|our|my|main|only|biggest|one) (gap|gaps|weakness|weaknesses|weak spot|weak point|issue|problem|shortfall|downside|sticking point|stumbling block)',
  'where (it|we|you|he|she|i) (fell|came|went|lost|struggled|stumbled)',
];

/** The topic was praised. */
export const positiveVerdicts: readonly string[] = [
  '(strong|stronger|strongest|excellent|outstanding|impressive|superb|first class|first rate|exceptional|remarkable|brilliant|terrific|fantastic|great|very good|really good|solid|sound|sharp|spot on|top notch|exemplary|polished|crisp|thorough|faultless|flawless|second to none)',
  '(impressed|impress|impresses) (by|with|us|me|the panel|everyone|them)?',
  '(liked|loved|enjoyed|admired|appreciated|praised|valued|rated) (your|his|her|my|the|how|that|their)',
  '(stood|stands|stand) out',
  '(shone|shines|shine|=excelled|=excels) (in|at|on|through)?',
  '(real|clear|great|big|obvious|definite|particular|key) (strength|asset|plus|highlight)',
  '(good|great|clear|deep|strong) (grasp|command|knowledge|understanding|feel|handle) of',
  '(the|a) (best|highlight|cleanest|clearest|strongest|most) * (of|in|we|i)',
  '(went|came) (down|across|over) (very|really)? well',
  '(nailed|aced|smashed)',
  '(full|top) marks (for|on)?',
  '(could|can) not fault',
  'exactly (what|the) (we|they|kind|sort)',
  'a pleasure to (read|follow|hear|listen)',
];
