import { words, type RouteWords } from './route-words.ts';

/** Words of education and early years. */
export const EDUCATION: RouteWords = {
  route: 'Education and early years',
  weight: 3,
  pathways: {
    'Education and childcare': ['Early years', 'Teaching and training', 'School support'],
  },
  fields:
    words(`early years; teaching assistant; school business; learning mentor; further education; assessor coach; outdoor learning; special needs; specialist teaching;
    academic; pastoral; nursery; library and resource; sports coaching; school sport; careers guidance; learning technology`),
  objects:
    words(`lesson plans; schemes of work; learning objectives; phonics sessions; play opportunities; observations of children; learning journeys; developmental milestones;
    education health and care plans; reading interventions; classroom routines; displays and resources; formative assessment; marking and feedback; examination entries;
    behaviour incidents; attendance data; safeguarding records; parents' evenings; transitions between settings; nappy changing and sleep; snack times; outdoor provision;
    group work; differentiation; scaffolding; questioning; practical demonstrations; work placements; apprentices' reviews; progress data; careers interviews;
    library collections; digital resources; bilingual learners; sensory rooms; visual timetables; school trips; pupil premium spending; admissions; staff training days;
    research seminars; peer observation; curriculum maps`),
  verbs: words(
    `teach; model; scaffold; praise; question; differentiate; observe; assess; coach; read with; tutor; narrate; mark; adapt`,
  ),
  tools:
    words(`phonics schemes; interactive whiteboards; observation records; learning platforms; concrete resources; visual timetables; assessment trackers; story sacks;
    adaptive technology; question banks; loose parts; learning journals; reading records; video review`),
  people: words(
    `children and pupils; parents and carers; teachers; the special needs coordinator; learners; employers; governors; educational psychologists; colleagues; visiting specialists`,
  ),
  rules:
    words(`the early years framework; the teachers' standards; safeguarding guidance; the special needs code of practice; the national curriculum; examination regulations;
    ratios and space rules; inspection criteria`),
  places: words(
    `a nursery; primary classrooms; secondary schools; a college; the workplace; forest school sites; alternative provision; a university`,
  ),
  terms:
    words(`phonemes; graphemes; digraphs; blending; schema play; heuristic play; proximal development; metacognition; retrieval practice; dual coding; interleaving; cognitive load;
    oracy; numeracy; manipulatives; number bonds; subitising; dyslexia; dyscalculia; dyspraxia; selective mutism; echolalia; co-regulation; key person; ratios; weaning;
    paediatric first aid; sudden infant death; anaphylaxis; invigilation; moderation; standardisation; baseline; progress eight; exclusion; elective home education;
    English as an additional language; safeguarding governor; off-rolling; pedagogy; andragogy; epistemology; viva; plagiarism; scholarship; micro-teaching; functional skills;
    portfolio; gateway; tripartite review;
    absence; alphabet; anthology; apparatus; aptitude; articulation; assembly; attainment; aural; award; babbling; bereavement group; block play;
    breakfast club; bubble writing; buddy bench; bullying; campus; chalk; circle time; coaching model; cohort; colour mixing; comprehension;
    concept map; construction play; convergent; corridor; counting; crayons; creche; cursive; debate; decoding; detention; dialogic; discipline;
    dissertation; dressing up; easel; echo reading; elocution; encouragement; enquiry; essay; etymology; experiment; extracurricular; fine motor;
    flashcards; fluency; formative; fractions; gardening; geometry; glockenspiel; grammar; guided reading; handwriting; holiday club; homework;
    homophones; house points; icebreaker; imagination; inclusion; induction; inference; inset; intonation; invigilator; jigsaw; keyworker;
    kinaesthetic; laboratory; lectern; lecture; lesson study; lexicon; literacy; lunchtime; maze; mealtimes; memory game; messy play; mime; mind map;
    mnemonics; modelling clay; multisensory; music corner; nativity; nurture; obstacle course; origami; painting; pencil grip; percussion;
    perseverance; photosynthesis; picture book; plenary; poetry; pop-up; posture; potty; prefix; pronoun; pronunciation; prospectus; punctuation;
    puppets; puzzle; quiz; rainbow; reception; recital; recorder; reflection; report card; residential; rhyme; rhythm; role play; sandpit; satchel;
    schema; scribe; semester; sensory; settling in; sharing; show and tell; sight words; simile; sing-along; snack; sorting; spelling; stencils;
    story time; summative; swimming; syllable; symbols; synonym; tables; tactile; tantrum; teething; term; thesaurus; timetable; toddler; tracing;
    transition; truant; tutorial; uniform; vocabulary; vowel; water play; weaning; well-being room; whistle; worksheet; yoga`),
};
