/*
 * What is said around a reason, and changes what it means: after ConText (Harkema et al. 2009),
 * for hiring instead of medicine. Each list names what its words do to a finding in their scope.
 */

/** What follows is said not to be so. */
export const negations: readonly string[] = [
  '(not|no|never|without|nor|neither|none|nothing|nobody|hardly|barely|scarcely|cannot)',
  '(lack of|free of|far from|anything but|rather than|instead of)',
];

/** Words that look like a negation and are none, or that turn it round. */
export const pseudoNegations: readonly string[] = [
  'not (only|just|merely|simply|least|to mention|that)',
  'no (doubt|shortage|question|wonder|less|longer|matter|end of|later than|sooner)',
  '(could|can) not (fault|help|wait|agree more|say enough|stress enough)',
  '(not|no) (sure|certain) (if|whether|why|that)',
  'why not',
  '(should|ought|need) not to? have',
  'wish {candidate} had not',
  '(say|said|saying|had to say) no to',
  'if not',
  'whether or not',
  'no (thanks|thank you|reply|response|answer|offer|feedback|news|word|luck|joy)',
];

/** A refusal to put up with something: what follows is as it is said. */
export const refusals: readonly string[] = [
  '(can|could|will|would|do|did|does) not (get|see|look|move) (past|over|round|around|beyond|comfortable)',
  '(can|could|will|would|do|did|does) not (overlook|ignore|accept|stretch|carry|afford|employ|wait|use|take|like|have|hire|want|risk|live with|do without|put up with|get near|switch|consider|agree to)',
];

/** The clause says that its subject did not count, or was as it should be. */
export const denials: readonly string[] = [
  '(is|was|were|are|be|been) (not|never|hardly) (a|an|the|my|really|actually|at all|even|in any way)? (real|main|big|deciding|actual|only|huge|particular)? (issue|issues|problem|problems|concern|reason|factor|obstacle|question|worry|drawback|trouble|blocker|dealbreaker|deal breaker|sticking point|stumbling block|it)',
  '(not|never) (about|because of|down to|due to|to do with|counted against|held against|an issue with|a problem with|on account of)',
  '(no|zero|without) (issue|issues|problem|problems|concern|concerns|complaint|complaints|worry|worries|reservations|doubts|hesitation) (with|about|over|around|on|there|at all|whatsoever|here|as to)?',
  'nothing (wrong|amiss|lacking|to fault)',
  '(could|can) not fault',
  '(did|does|do|would|will) not (matter|mind|object|require|expect|ask for|play a part|come up|enter into it|worry)',
  '(is|was|were|are) (fine|okay|ok|grand|no bother|not needed|not required|not necessary|not essential|acceptable|within|in range|in budget|flexible|optional|waived)',
  '(happy|fine|okay|ok|pleased|satisfied|content|relaxed) (with|about) (your|my|his|her|the|their|that|it|salary|how)',
  '(no longer|not) (an|a) (issue|problem|concern)',
  'had (nothing|little) to do with',
  '(rather|other) than (your|my|his|her)',
  'we have no (more|further|other)? questions',
  'regardless of',
  'not (a|any) reflection (on|of)',
];

/** After a colon: "Salary: fine". */
export const denialsAfterColon: readonly string[] = [
  '^ (fine|ok|okay|good|great|no|none|no issue|no issues|no problem|no problems|not an issue|yes|tick|met|all good) $',
];

/** What follows is a case put, or a tip for some other day. */
export const hypotheticals: readonly string[] = [
  '(if|in case|unless|whenever|should you|suppose|supposing|assuming|were you to)',
  '(when|whenever) (they =ask|you are asked|it comes up|the topic)',
  '(tip|rule|advice) (of|for|to)',
  '(remember|note) to self',
  '(might|may|could|would) (ask|come up|want to know)',
  '(expect|expecting|prepare for) (a|questions|to be asked)',
];

/** These put no case: "they asked if I had a licence", "as if he did us a favour". */
export const pseudoHypotheticals: readonly string[] = [
  '(ask|wonder|see|know|sure|unsure|as|even|only|doubt|question|check|say|remember|mind) (me|you|him|her|us|them)? if',
];

/** What follows belongs to another time. */
export const historicals: readonly string[] = [
  '(last|previous|other|first) time (i|you|he|she|we|round|around|out)?',
  '(in the past|years ago|back then|in (my|your|his|her) (last|previous|old) (job|role|application)|a year ago|last (year|month|spring|summer|autumn|winter|season))',
  '(previously|formerly|earlier this year|historically)',
  '(my|the) (last|previous|earlier) (application|attempt|rejection|search)',
  '(yrs|ages) ago',
  'last yr',
];

/** The same, but only where the note comes back to the present: "In March he froze. Not today." */
export const datings: readonly string[] = [
  '^ (back|early|late)? in {year}',
  'back in ({year}|the|my|january|february|march|april|may|june|july|august|september|october|november|december)',
  '^ {year} $',
  '^ (back|early|late)? in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
  '^ last (january|february|march|april|may|june|july|august|september|october|november|december|week)',
  '{number} (months|mths|weeks) ago',
  '(my|the|her|his) first (application|attempt|try|go|round) (there|with|here|to)?',
  'at ({candidate} (last|old|previous)|* last) (place|job|employer|firm)?',
];

/** The note comes back to the present. */
export const presents: readonly string[] = [
  '(now|today|tonight|yesterday|currently|nowadays|tomorrow)',
  'this (time|year|yr|month|week|round|spring|summer|autumn|winter|morning|afternoon)',
  '(these days|since then|ever since|different story|no longer|not (any more|anymore))',
];

/** What follows is about somebody else: the interviewer, the rival, the firm. */
export const otherPeople: readonly string[] = [
  '(interviewer|interviewers|recruiter|hiring manager|manager|hr|panel|panellist|chair|host|receptionist|director|founder|ceo|agency|agent|headhunter|assessor) (is|was|were|are|arrived|turned|showed|forgot|kept|never|cancelled|rambled|missed|lost|joined|came|sat|seemed|looked|rushed|interrupted|mumbled|rescheduled|spent|talked|dialled|ran|left|gave|checked|laughed|waited|apologised|apologized|read|took|answered|rang)',
  '(other|another|different|rival|next|winning|successful|previous) (candidate|candidates|applicant|applicants|finalist|finalists|person|guy|contender) (is|was|were|are|arrived|turned|had|has|lacked|rambled|came|could|knew|did|who|with|wore|got|asked|wanted|failed|struggled|forgot|missed|dropped|pulled)',
  '(interviewer|interviewers|recruiter|host|receptionist|assessor|agent|headhunter) (had|has|could|did|would)',
  '(they|he|she) (was|were) late (to|for|joining|starting) (our|my|the) (call|interview) (because|with|as) (their|his|her)',
  '(my|his|her|their|our|your|a) (friend|mate|buddy|pal|sister|brother|cousin|husband|wife|bf|boyfriend|girlfriend|gf|flatmate|housemate|roommate|neighbour|neighbor|colleague|classmate|mum|mom|dad|son|daughter|uncle|aunt) (was|is|had|has|got|lost|failed|bombed|turned|showed|came|did|could|forgot|never|missed|went|froze|lied|argued|wore|tried|flunked|swore|who)',
  '^ (bf|gf|mate|sister|brother|friend|buddy|flatmate|colleague) (was|is|had|has|got|lost|failed|bombed|turned|showed|came|did|could|forgot|never|missed|went|froze|flunked)',
  '(friend|mate|colleague|cousin) of (mine|his|hers)',
  '(guy|girl|lad|bloke|woman|man|kid|lady|person|one|candidate|applicant|client) (before|after|ahead of|in front of) (me|him|her|them|you|mr|ms|mrs)',
  '(some|one|another) (guy|kid|bloke|lad|girl|woman|applicant)',
  '(one|two|three|some|another) of (my|her|his|our|the) (other|colleagues|friends|mates|clients|candidates|classmates|others)',
  '(somebody|someone|everybody|everyone|people) (in|at) the (waiting room|lobby|queue|corridor|car park|same)',
  '(advert|advertisement|job ad|posting) (was|is|exaggerated|said|had|promised|lied)',
  '(their|the) (camera|system|link|website|portal|process|hiring process|scheduling|coordinator|ats) (is|was|were|did|had|kept|crashed|failed|broke)',
  '(their|the company|company|the firm|firm) (own)? (communication|process|organisation|organization|research|preparation|culture) (is|was|were)',
];

/** An opinion about the candidate, whoever holds it: what follows is not about the one who holds it. */
export const opinions: readonly string[] = [
  '(is|was|were|are|had|has|seemed|looked|left|kept|gave) (not|very|a bit|really|also|both|all|some|real|serious|still|quite|so|rather|clearly|slightly|mainly)? (concerned|worried|impressed|unimpressed|unsure|sure|disappointed|unconvinced|convinced|put off|concern|concerns|doubt|doubts|reservations|questions|looking|hoping|after|expecting|keen|clear|told|sorry|surprised|struck|happy|unhappy|pleased|delighted|wary|bothered|confused|lost by|wondering|wanting|asking|feedback|noted|felt|agreed|unanimous|split)',
  '(gave|left|had) (the|me|you|us|him|her)? (impression|feedback|sense|feeling)',
  'never (got|saw|heard|felt|knew|believed|bought)',
];

/** Said with a doubt: the finding counts less. */
export const hedges: readonly string[] = [
  '(maybe|perhaps|possibly|probably|presumably|conceivably)',
  '(i|we) (guess|suppose|wonder|suspect|imagine|reckon|fear)',
  '(might|may) (have been|be)',
  '(not|un) sure (if|whether|why)',
  '(seemed|seems|felt like|looked like|as if|sort of|kind of)',
  '(could be|could have been) (that|because|the|my)',
];

/** Words that part a clause from the one before it: what was said of the one is not said of the other. */
export const clauseWords: ReadonlySet<string> = new Set([
  ...['but', 'however', 'although', 'though', 'yet', 'whereas', 'while', 'whilst', 'except'],
  ...[
    'nevertheless',
    'nonetheless',
    'still',
    'unfortunately',
    'sadly',
    'otherwise',
    'because',
    'so',
  ],
]);
