/** Words that every route shares. */
import { words } from './route-words.ts';

/** Verbs of every trade, in the infinitive. */
export const VERBS =
  words(`plan; review; monitor; record; prepare; select; inspect; evaluate; apply; maintain; organise; coordinate; report on; identify; interpret; communicate;
  carry out; respond to; contribute to; analyse; check; develop; implement; manage; produce; update; present; research; measure; control; test; design; assess; verify;
  handle; schedule; investigate; resolve; promote; demonstrate; document; adapt; improve; allocate; escalate; compare; collect; protect; store; complete; explain; advise on;
  agree; challenge; lead; supervise; follow; set up; calculate; estimate; validate; justify; negotiate; share; summarise; gather; secure; minimise; specify; configure;
  recommend; deliver; operate; audit; quantify; arrange; sequence; synthesise; critique; map; sort; trace; rotate; label; clean; repair; replace; adjust; observe`);

/** What begins a statement of knowledge before a noun. */
export const KNOWLEDGE_OF =
  words(`Principles of; The principles and practice of; The importance of; The purpose of; Types of; The impact of; Procedures for; The role of; Factors that affect; The properties and uses of;
  Current and emerging approaches to; The limits of own authority in; Common faults and errors in; Theories and models of; The life cycle of; Risks and benefits of; Sources of information about;
  Quality standards for; The costs of; Legal and ethical considerations in; Terminology used in; Documentation required for; Characteristics of; Environmental effects of; Health and safety considerations of;
  Roles and responsibilities in; The history and context of; Acceptance criteria for; Escalation routes for; The commercial importance of`);

/** What begins a statement of knowledge before a verb in -ing. */
export const KNOWLEDGE_OF_DOING =
  words(`Techniques for; Methods of; Methods and tools used for; Approaches to; Principles of; The stages of; Best practice for; The consequences of not; The equipment used when; Safe systems of work when;
  Procedures for; Own responsibilities when; Constraints on; The reasons for; Considerations when`);

/** What begins a statement of knowledge before an infinitive. */
export const KNOWLEDGE_HOW_TO = words(
  `How to; When to; How and when to; Why and how to; Where and how to; How best to`,
);

/** What may qualify an object. */
export const ADJECTIVES =
  words(`complex; routine; specialist; seasonal; existing; new; relevant; accurate; complete; detailed; different; safe; sustainable; effective; typical; unusual; critical; agreed;
  local; national; internal; external; digital; manual; planned; unplanned; high-risk; low-carbon; bespoke; standard; non-standard; time-critical; confidential; multiple; suitable; available;
  contemporary; conflicting; proposed; recurring; legacy; emerging; incomplete; hazardous; cost-effective; inclusive`);

/** What is wanted in the end; follows a verb of PURPOSE_VERBS. */
export const OUTCOMES =
  words(`customer requirements; quality standards; agreed timescales; continuous improvement; a safe working environment; value for money; organisational objectives; informed decisions;
  consistent results; regulatory compliance; the reduction of waste; good working relationships; environmental targets; positive outcomes; public confidence; business continuity; productivity; the wellbeing of others;
  contractual obligations; accurate reporting; fair treatment; long-term reliability; efficient use of resources; net zero commitments; a right first time culture; the needs of end users; professional standards;
  early detection of problems; traceability; an effective handover; the reputation of the organisation; evidence-based practice; equal access; prevention of harm; the project brief; lessons for the future;
  the budget; a smooth transition; operational readiness; stakeholder expectations`);

/** Verbs that lead to an outcome. */
export const PURPOSE_VERBS = words(
  `to meet; to support; to achieve; to ensure; to maintain; to promote; to inform; to contribute to; to secure; to protect; to demonstrate; to deliver; to enable; to safeguard`,
);

/** How work is done; closes a statement. */
export const CONDITIONS =
  words(`in line with organisational policies and procedures; within limits of own responsibility; when working independently and as part of a team; under supervision; with minimal supervision;
  in line with current legislation; following manufacturers' instructions; using the correct personal protective equipment; in a timely manner; throughout the working day; against agreed targets; at each stage of the process;
  and report any deviations; taking account of own impact on others; and keep accurate records; before, during and after the task; in routine and emergency situations; across organisational boundaries; without compromising safety;
  and act on the findings; using verbal and written methods; for technical and non-technical audiences; when priorities change; and escalate where necessary; at the point of use; in changing conditions; to a professional standard;
  using appropriate terminology; on time and within budget; with due regard for the environment; as part of a wider system; and how these may change over time; including where information is limited;
  in own area of practice; and the implications of getting this wrong; for a range of settings; whilst respecting difference and diversity; and when to seek advice`);

/** What begins a statement of behaviour. */
export const BEHAVIOUR_STEMS =
  words(`Take responsibility for; Act professionally and with integrity in; Prioritise; Show commitment to; Be adaptable in the face of changes to; Demonstrate resilience when faced with; Seek opportunities to improve;
  Respect and value; Be accountable for; Take a proactive approach to; Remain calm and objective about; Show initiative in; Be an active team member who supports; Put safety first with regard to; Take ownership of; Role model;
  Be open to feedback about; Act as an ambassador for; Show curiosity about; Work flexibly around; Be inclusive in; Reflect on; Be committed to continued professional development in; Consider the environment in; Be tenacious in;
  Act ethically in; Pay attention to detail in; Be trustworthy with; Maintain focus and self-discipline in; Promote a positive culture of; Have empathy and consideration for; Collaborate with others on; Think creatively about`);

/** What a behaviour is about. */
export const BEHAVIOUR_OBJECTS =
  words(`the quality of own work; health, safety and wellbeing; sustainable working practices; the views of others; own development; changing priorities; competing demands; challenging situations; the time of others;
  equality, diversity and inclusion; team goals; own decisions and actions; the reputation of the organisation; new technology; shared learning; deadlines; the trust placed in the role; professional boundaries; constructive challenge;
  dignity and respect; the end user's experience; confidential information; cost and waste; problems as they arise; relationships with colleagues; best practice; ambiguity; own limitations; the wider impact of the role; honest communication`);

/** Statements that many standards share word for word, by kind, without their full stop. */
export const SHARED_STATEMENTS = {
  knowledge: words(`Equity, equality, diversity and inclusion in the workplace;
    Principles of sustainability and circular economy, energy efficiency and reuse of materials;
    Health and safety legislation and own responsibilities under the Health and Safety at Work Act;
    Verbal communication techniques: matching style to audience and barriers in communication;
    Written communication techniques: plain English principles, report writing and industry terminology;
    Time management techniques and how to prioritise own workload;
    The principles of the general data protection regulations and how they apply to own role;
    Information technology and digital tools: word processing, presentations, email and cyber security;
    The importance of continued professional development and how to identify own learning needs;
    Fault-finding and problem-solving techniques: root cause analysis, five whys, fishbone and half-split;
    Team working principles and the effect of own performance on the team;
    Principles of equality law and protected characteristics in the workplace;
    Mental health and wellbeing considerations for self and others and where to find support`),
  skill:
    words(`Communicate verbally with internal and external stakeholders using sector terminology;
    Identify hazards and control measures and comply with health and safety procedures;
    Apply sustainability principles: minimise waste, segregate, recycle and dispose of materials;
    Use information technology and comply with cyber security and data protection requirements;
    Plan and carry out continued professional development activities and keep a record of them;
    Work with others and support the team to meet shared objectives;
    Produce written records that are accurate, complete and legible;
    Apply fault-finding and problem-solving techniques to identify the root cause and put it right;
    Follow equity, equality, diversity and inclusion procedures in day to day work;
    Manage own time and work to schedules agreed with others`),
  behaviour: words(`Put health, safety and wellbeing first for self and others;
    Consider the environment and sustainability in everything that is done;
    Committed to continued professional development to ensure growth in professional skill and knowledge;
    Team-focus to meet work goals, respecting and valuing everyone's contribution;
    Take responsibility for own work and know when to ask for help;
    Respond and adapt to work demands and situations with a positive attitude`),
} as const;

/** Words that a new version swaps, in both directions. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  words(`principles=fundamentals; importance=value; methods=approaches; techniques=practices; requirements=needs; procedures=processes; relevant=appropriate; ensure=secure; support=assist; identify=recognise;
    monitor=track; maintain=uphold; review=evaluate; prepare=ready; record=document; records=documents; policies=rules; standards=expectations; types=kinds; impact=effect; effective=efficient; accurate=correct; using=applying;
    safe=secure; select=choose; carry=take; risks=hazards; within=inside; organisational=company; customer=client; customers=clients; routine=regular; complex=complicated; external=outside; internal=in-house; agreed=approved;
    timescales=deadlines; colleagues=co-workers; environment=setting; quality=excellence; report=notify; assess=appraise; plan=organise; role=part; factors=matters; current=present; sources=origins; limits=bounds;
    teams=groups; reduction=lowering; positive=good; outcomes=results; develop=build; deliver=provide; manage=run; different=varied; suitable=fitting; changes=shifts; across=throughout; when=while;
    check=inspect; produce=create; communicate=share; how=ways; apply=use; interpret=understand; purpose=aim; considerations=concerns; equipment=kit; stages=steps; information=data; detailed=thorough; local=regional`).flatMap(
    (pair) => {
      const [one = '', other = ''] = pair.split('=');
      return [
        [one, other],
        [other, one],
      ] as const;
    },
  ),
);

/** Words that a new version puts after the first word. */
export const ADVERBS = words(
  `safely; consistently; effectively; independently; proactively; systematically; regularly; routinely; accurately; critically; clearly; actively`,
);

/** What a role is called, by level of the standard. */
export const ROLES: Readonly<Record<number, readonly string[]>> = {
  2: words(`operative; assistant; worker; support worker; installer; team member`),
  3: words(`technician; practitioner; specialist; supervisor; craftsperson; adviser`),
  4: words(`associate; officer; senior technician; coordinator; analyst; instructor`),
  5: words(`lead practitioner; manager; senior specialist; team manager; inspector`),
  6: words(`professional; engineer; senior manager; scientist; lead officer; designer`),
  7: words(`consultant; senior professional; advanced practitioner; principal; strategic lead`),
  8: words(`research fellow; director of practice; principal scientist`),
};

/** Words that job titles begin with. */
export const JOB_PREFIXES = words(
  `Assistant; Junior; Senior; Lead; Trainee; Mobile; Deputy; Principal; Site; Regional; Graduate; Relief`,
);

/** Names of employers, all invented. */
export const EMPLOYERS =
  words(`Ashdown and Vale; Bracken Hill Group; Calder Point; Dunmore Services; Elmfield Partners; Fernbrook; Garston and Sons; Hollin Works; Ivelbridge; Juniper Row; Kestrel Moor; Larkfield Trust;
  Mereside; Northgate Mills; Oakhanger; Pendle Water; Quarrybank; Ravensworth; Saltmarsh Lines; Thornleigh; Ullswick; Verity and Marsh; Wharfedale Union; Yarrow Bank; Zelah Foundry; Aldercote Council; Bexmoor NHS Trust; Corvedale College`);

/** Names of bodies that regulate or recognise, all invented. */
export const BODIES = words(
  `Institute of Applied Practice; Register of Skilled Trades; Council for Safe Practice; Chartered Guild of the Sector; Royal Society of Practitioners; National Board of Licensing; Association of Employers`,
);
