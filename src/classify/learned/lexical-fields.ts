/*
 * Words that stand for each other. Nobody can write notes with every garment, town and vehicle in
 * them; the learned layer reads each of these words also as its field, so that what it learned of
 * a tie holds for a cravat. Fields are for reading only and never speak alone: a word that is missing or odd
 * costs little. Listed by any form; all forms with the same stem belong.
 */

/** Lexical fields: a name, and the words that belong to it. A word belongs to the first that has it. */
export const LEXICAL_FIELDS: Readonly<Record<string, string>> = {
  // Looks
  garment:
    'shirt tie suit blazer jacket jeans trainers sneakers hoodie tshirt tee shorts skirt dress shoes boots flipflops sandals trousers pants blouse cap hat uniform leggings sweater jumper tracksuit joggers sweatshirt socks scrubs collar polo cravat waistcoat cardigan fleece anorak parka coat overalls dungarees apron chinos slacks heels loafers brogues shoelaces laces laundry ironing outfit attire clothes clothing garb wardrobe sweatpants pyjamas pajamas gilet vest thongs wellies kilt saree kurta headband beanie buttons zip cuffs sleeve sleeves hem cufflinks scarf',
  grooming:
    'hair beard stubble shave shaved shaven unshaven moustache nails perfume aftershave tattoo piercing makeup mascara iron ironed creased crease crumpled rumpled wrinkled scruffy unkempt dishevelled disheveled untidy scuffed stain stained grubby muddy sweaty smell smelled smelt hygiene deodorant groomed smart smartly presentable turnout appearance dapper neat spotless haircut fringe ponytail dandruff shiny polish polished',
  backdrop:
    'background backdrop bed bedroom duvet mattress sofa couch kitchen pizza washing clutter cluttered mess messy unmade wall poster curtain curtains lamp shelf bookshelf dog cat parrot hallway bathroom',
  // Time
  lateness:
    'late lateness tardy delayed delay overslept overran overdue belated punctual punctuality prompt promptly early timekeeping deadline noshow missed rescheduled reschedule extension tardiness slot clocked snooze alarm',
  clock:
    "o'clock am pm noon midday midnight lunchtime half quarter past clock morning afternoon evening tonight overnight dawn",
  day: 'monday tuesday wednesday thursday friday saturday sunday weekend mon tue tues wed thu thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec spring summer autumn winter fall christmas easter diwali eid ramadan',
  shift:
    'shift shifts rota roster nights weekends evenings hours overtime standby earlies lates lieu flexi flexible flexitime notice start starting available availability timetable closes opens sabbatical leave holiday commitment commitments',
  care: 'kids kid children child childcare nursery baby toddler pregnant maternity paternity carer caring dialysis custody creche pickup',
  kin: 'mum mom mother dad father wife husband partner sister brother son daughter cousin nephew niece uncle aunt gran nan grandmother girlfriend boyfriend flatmate roommate friend mate neighbour family stepson godson',
  // Place
  transport:
    'bus train tram tube metro ferry flight car van lorry bike bicycle taxi uber traffic motorway m25 parking petrol diesel puncture tyre engine commute commuting drive driving travel travelling platform station airport road roadworks jam',
  move: 'relocate relocation relocating move moving remote remotely onsite hybrid office desk local locally nearby distance miles kilometres km postcode home wfh timezone abroad overseas region',
  permit:
    'visa permit sponsorship sponsor sponsored citizenship citizen passport clearance eligible eligibility residency resident settled h1b immigration nationality vetting tier',
  place:
    'london leeds manchester birmingham liverpool bristol cardiff swansea glasgow edinburgh aberdeen dundee belfast dublin cork galway limerick newcastle sheffield nottingham leicester york hull bradford plymouth exeter brighton oxford cambridge reading basingstoke swindon norwich portsmouth southampton coventry derby stoke wales scotland england ireland britain uk europe eu paris lyon berlin munich hamburg frankfurt zurich geneva basel vienna madrid barcelona lisbon porto rome milan amsterdam rotterdam brussels antwerp copenhagen stockholm oslo helsinki warsaw prague budapest bucharest athens istanbul dubai doha riyadh cairo nairobi lagos accra johannesburg joburg durban pretoria capetown mumbai pune delhi bangalore bengaluru chennai hyderabad kolkata gurgaon noida karachi lahore dhaka colombo kathmandu singapore hongkong shanghai beijing tokyo osaka seoul manila jakarta bangkok hanoi sydney melbourne brisbane perth adelaide canberra auckland wellington geelong ballarat toronto vancouver montreal calgary ottawa mexico houston dallas austin plano chicago boston seattle denver atlanta miami phoenix portland philadelphia minneapolis detroit charlotte nashville memphis ohio texas california florida georgia india germany france spain italy poland canada america usa us australia nz kenya nigeria africa china japan',
  // Money
  money:
    'salary pay paid rate wage wages package budget band bonus figure price cost costs money comp compensation remuneration ctc lpa ote commission equity pension benefits expectation expectations ask range ceiling cap scale grade bracket fee daily hourly expensive dear pricey costly cheaper cheap afford affordable stretch negotiate offer lowball raise increment purse wallet invoice quote quid bucks euros pounds dollars rupees rand grand',
  // In the room
  device:
    'phone mobile laptop camera webcam mic microphone wifi internet connection screen watch smartwatch headset zoom teams skype tablet ipad keyboard notification text texting ringtone buzz buzzed muted unmute',
  body: 'eye eyes gaze hands hand voice shoulders face smile smiled smiling yawn yawned yawning slumped slouched slouch fidget fidgeting fidgety posture handshake sweat sweating blush blushed red tremble trembling shaking shook shaky stammer stuttered throat arms legs knee foot feet floor window stare stared staring nod nodded glazed',
  nerves:
    'nervous nerves nervously anxious anxiety froze blank blanked panic panicked flustered rattled fluster jittery tense stress stressed confident confidence composed composure calm calmly unflappable unruffled poised poise assured presence timid shy meek lively energy energetic flat tired sleepy distracted daydreaming absent attentive alert focused present engaged engaging bright sparkle spark sparky gravitas lethargic listless warm unfazed collected',
  talk: 'talk talked talks talking speak spoke speaks speaking ramble rambled rambling rambles waffle waffled waffling mumble mumbled mumbling interrupt interrupted interrupting listen listening listened monotone quiet quietly loud loudly jargon acronyms concise concisely succinct clear clearly clarity articulate articulated eloquent verbose tangent tangents digress digressed gabble babble babbled shout shouted whisper fast slow slowly slower explain explained explaining explanation plain plainly simply thread sentence sentences monologue lecture lectured communicator communicate communicated communication spoken inaudible accent diction pause paused breath rapport',
  answer:
    'answer answers answered answering reply replies replied question questions questioned example examples story stories star specifics specific specifically generic vague vaguely textbook detail details detailed concrete evidence anecdote scenario situational behavioural behavioral competency hypothetical theory theoretical waffly generalities platitudes cliche cliches buzzwords scripted rehearsed memorised memorized bluffed dodge dodged evaded evasive numbers figures metrics outcome outcomes result results structure structured framework probe probed',
  test: 'test tests tested exam quiz task tasks exercise exercises case takehome whiteboard presentation presented slides slide deck trial roleplay simulation assessment assessments assessor assessed hackerrank leetcode codility psychometric psychometrics numerical verbal reasoning puzzle challenge assignment homework brief submission submitted demo microteach lesson audition practical whiteboarding pairing score scored scores mark marks cutoff pass passed fail failed timer algorithm kata osce',
  // Papers
  document:
    'cv resume letter cover portfolio application form forms typo typos spelling misspelled misspelt grammar page pages pager bullet bullets template formatting format layout font attachment pdf upload keywords keyword ats sift sifted shortlisting statement supporting readme github repo repos link links covering proofread headline summary profile margins logo tailored tailoring',
  claim:
    'claim claims claimed claiming lied lie lying exaggerate exaggerated inflated inflate overstated overstate embellished contradicted contradict contradiction mismatch discrepancy discrepancies inconsistent inconsistency inconsistencies dates listed lists stated boasted fabricated credited actually really backup verify verified truth truthful dishonest padded padding stretched unravelled holes timeline overlap overlapped',
  reference:
    'reference references referee referees referred background check checks screening facebook linkedin instagram twitter tweet tweets social googled google posts online criminal conviction court judgment dbs employer previous former reputation vouch vouched glowing lukewarm credit',
  credential:
    'degree diploma certificate certification licence license qualification qualified accreditation accredited chartered registration registered unregistered unqualified bachelor master graduate graduated university uni college school course training trained apprenticeship ticket tickets badge card expired lapsed renew renewal gpa grades distinction honours membership',
  language:
    'language languages fluent fluency fluently bilingual native interpreter translator translate translation accent vocabulary grammar conversational beginner intermediate b1 b2 c1 c2 a2 hsk jlpt ielts toefl dialect phrasebook pronunciation',
  // Work
  skill:
    'code coding coder program programming software technical technically technology tech tool tools tooling stack framework library database query queries script scripting automation spreadsheet spreadsheets formula formulas model modelling modeling design drafting drawing drawings welding machine machines machinery system systems platform analytics data statistics technique craft handson syntax debugging architecture api cloud network security electrical plumbing carpentry cooking knife sewing typing driving skill skills skilled proficiency proficient expertise competent competence method methods',
  domain:
    'industry sector market markets business commercial acumen customer customers client clients regulation regulated regulator regulatory compliance fintech pharma retail logistics banking insurance healthcare manufacturing automotive aerospace energy oil gas construction charity government agriculture telecoms media publishing gaming hospitality tourism property legal education ecommerce saas b2b b2c fmcg margin margins p&l ebitda revenue profit turnover competitors supply chain wholesale distributor payments mortgage lending underwriting claims trading procurement sectoral domain landscape',
  seniority:
    'experience experienced experiences years senior junior level seasoned green rookie novice veteran scale scope depth breadth track record background exposure history handholding stretch ready readiness steeper heavyweight lightweight lighter bigger larger complex complexity enterprise fresher freshers newbie practitioner',
  over: 'overqualified bored boredom boring retire retired retirement underused overkill sledgehammer content settle restless grandfather age old older',
  lead: 'lead leads led leading leader leadership manage managed manages managing supervise supervised supervisor team teams reports direct delegate delegated own owned ownership initiative stakeholder stakeholders influence influenced decide decided decision decisions charge authority assertive passenger follower drive driven steer mentor mentored coach coached accountable accountability responsibility proactive strategic strategy vision conflict',
  research:
    'website homepage product products mission values company organisation organization firm competitor homework prepared preparation prepare unprepared research researched read reading brochure annual report founder news history names pronounced pronounce mispronounced briefed googling knew knowing clueless stuff',
  keen: 'keen keenness passion passionate enthusiasm enthusiastic interest interested disinterested uninterested motivation motivated motive excited excitement hunger hungry eager eagerness want wanted wants wanting why drawn fire lukewarm indifferent shrug shrugged curiosity curious ask asked commitment committed appetite fallback stopgap desperate care cared bothered',
  hop: 'stint stints hop hops hopping hopper jumped jumping jumps moves months tenure loyal loyalty stay stayed stayer leaves leaving left gap gaps break breaks contract contracts contractor temp temping jobs roles employers stable stability churn',
  conduct:
    'arrogant arrogance rude rudely defensive defensively argue argued arguing argumentative attitude swore swearing blunt brusque condescending patronising patronizing cocky smug entitled dismissive sarcastic sarcasm snapped snapping tone complain complained complaining moaned moaning whinge badmouth badmouthed slagged slated gossip gossiped confidential oversharing overshared pushy aggressive humble humility gracious graciously polite politely politeness courteous courtesy respectful disrespectful professional unprofessional manners apologised apologized apology thankful rolled sweetheart darling flirt joke joked jokes inappropriate inappropriately temper shirty stroppy honest honesty integrity candid cheek cheeky',
  culture:
    'fit fits gel gelled culture banter vibe vibes chemistry personality temperament pace slower style collaborative collaboration collaborate loner lone hierarchical flat startup corporate formal informal intense easygoing relaxed introverted extroverted click clicked blend slot slotted bunch lads gang together clash clashed autonomy independent bureaucratic mould mold',
  // Outside
  rival:
    'other another candidate candidates finalist finalists applicant applicants runner second pipped edged edge stronger closer close tight coin toss hair whisker between shortlist shortlisted field competition bested beat outshone chosen chose preferred preferring picked appointed appointee winner',
  inside:
    'internal internally insider inside promoted promotion promote redeployed redeployment secondment seconded acting interim already existing staff colleague deputy assistant referral referred nepotism ringfenced bumped',
  closed:
    'frozen freeze cancelled canceled cancel cut cuts restructure restructured restructuring reorg reorganisation reorganization reorganised merger merged acquisition acquired headcount pulled paused pause hold scrapped shelved binned withdrawn redundancy redundancies layoffs insolvency administration bankrupt funding fund req requisition vacancy post position closed closing replan rescoped outsourced offshore offshored folded dissolved',
  silence:
    'ghosted ghost ghosting silence silent heard hear crickets portal automated auto noreply template unfortunately regret regretfully void ack acknowledgement response respond responded chased chaser chasers unread inbox spam nowt emailed',
  refuse:
    'reject rejected rejection rejections turned declined decline unsuccessful proceed proceeding pursue progress progressing progressed forward refused sorry sadly afraid disappointed',
  // People
  boss: 'manager managers director recruiter recruiters recruitment hr panel panels interviewer interviewers boss chair head owner gm ceo cto cfo vp founder partner partners principal trustee trustees governor governors foreman matron consultant agency agent lecturer professor superintendent dean commander landlord chairman chairwoman board',
  trade:
    'nurse nurses teacher teachers driver drivers chef chefs welder electrician plumber joiner carpenter mechanic engineer engineers developer developers analyst analysts accountant accountants solicitor lawyer barrister paralegal midwife doctor dentist pharmacist vet radiographer physio therapist paramedic porter cleaner cook waiter waitress barista barman bartender receptionist secretary clerk cashier salesman salesperson buyer planner surveyor architect designer copywriter editor journalist librarian archivist curator researcher scientist technician operator warehouse picker packer postman courier gardener farmer bricklayer plasterer roofer scaffolder machinist fitter tailor hairdresser beautician lifeguard guard officer soldier sailor pilot steward conductor guide warden psychologist auditor underwriter broker trader banker actuary statistician tester sysadmin devops support trainee apprentice intern internship tutor',
  // How it is said
  good: 'good great excellent superb outstanding brilliant impressive impressed impress strong strongest best better fantastic lovely wonderful terrific amazing perfect perfectly flawless immaculate spotless stellar gold golden ace aced nailed smashed gem joy delight delighted delightful treat asset plus loved liked adored raved praised praise admire admired enjoyed appreciated top superlative cracking faultless exemplary commendable solid sharp sharpest crisp gifted talented fine beautiful beautifully gorgeous credit highlight shone sparkled wowed',
  bad: 'bad badly poor poorly weak weaker weakest weakness thin shaky patchy limited insufficient inadequate underwhelming underwhelmed unconvincing disappointing lacklustre lackluster rusty sloppy careless woolly muddled superficial shallow hesitant unclear below lacking lacked lacks lack missing missed short wobbly wobbled stumbled struggled struggle struggling floundered faltered flopped bombed tanked fluffed botched blew sank sunk crumbled collapsed dire awful terrible dreadful worrying worried worry concern concerns concerned doubt doubts doubted reservation reservations issue issues problem problems trouble downside snag sticking stumbling lowlight gaping ropey iffy disaster shambles hopeless useless wrong error errors mistake mistakes',
  none: 'no not never none nothing nobody neither nor without zero nil hardly barely scarcely cannot nowhere few little least seldom rarely unable',
  should:
    'should must need needs needed ought next improve improvement practise practice brush learn tip advice advise advised suggest suggested recommend recommended try consider drill',
  want: 'require required requires requirement essential mandatory desirable looking seeking after hoped hoping expected expecting prefer insisted insist insists calls',
};
