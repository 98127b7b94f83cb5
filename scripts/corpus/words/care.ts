import { words, type RouteWords } from './route-words.ts';

/** Words of care services. */
export const CARE: RouteWords = {
  route: 'Care services',
  weight: 5,
  pathways: {
    'Care services': ['Adult care', 'Children and families'],
    'Community support': ['Employment and advice', 'Youth and justice'],
  },
  fields:
    words(`adult care; residential care; early help; family support; youth work; community activity; employability; advocacy; reablement; foster care;
    social work; dementia care; substance misuse; welfare rights; playwork; probation support; homelessness; befriending`),
  objects:
    words(`care plans; support needs; personal care; safeguarding concerns; risk assessments; daily routines; medication records; case notes; home visits;
    family circumstances; behaviour support plans; referrals and transitions; end of life wishes; mobility and transfers; meals and hydration; consent and capacity;
    communication aids; life stories; key work sessions; placement plans; contact arrangements; strengths and resilience; trauma histories; independence goals;
    group activities; benefits claims; job search plans; employer visits; support networks; continence care; skin integrity; infection controls;
    pathway plans; missing episodes; multi-agency meetings; court reports; supervision notes; personal budgets; assistive technology; emotional wellbeing;
    loneliness and isolation; cultural needs; advocacy requests; discharge planning`),
  verbs: words(
    `support; comfort; safeguard; advocate for; encourage; enable; observe; empower; reassure; de-escalate; mentor; signpost; involve; listen to`,
  ),
  tools:
    words(`electronic care records; hoists and slings; communication passports; motivational interviewing; outcome stars; genograms; sensory equipment;
    life story books; assessment tools; talking mats; telecare alarms; medication charts; group work methods; body maps`),
  people:
    words(`individuals and their families; children and young people; carers; social workers; health professionals; independent advocates; foster carers;
    schools; police officers; housing officers`),
  rules:
    words(`the care act; the children act; the mental capacity act; safeguarding procedures; the duty of candour; inspection frameworks;
    confidentiality policies; lone working policies`),
  places: words(
    `people's own homes; a residential home; day centres; community venues; supported housing; a family hub; hostels; a jobcentre`,
  ),
  terms:
    words(`attachment; adverse childhood experiences; contextual safeguarding; intersectionality; candour; kinship; special guardianship; looked-after reviews;
    Gillick; deprivation of liberty; best interests; dysphagia; sundowning; delirium; reminiscence; aphasia; Makaton; autism; epilepsy; catheter;
    pressure ulcers; sepsis; naloxone; harm reduction; relapse; county lines; exploitation; radicalisation; gambling; hoarding; domestic abuse; perpetrator;
    restorative circles; mediation; sanctions; universal credit; sickness benefit; permitted work; CV; vacancy; respite; bereavement; hospice; palliative;
    sensory loss; braille; befriender; peer support; coproduction; asylum; destitution;
    abstinence; affirmation; ageing; allergy; amputee; anxiety; arthritis; bathing; bed rails; bereaved; betting; biography; bipolar; bruising;
    buddying; calming; chiropody; cognition; commode; companion; cooking skills; crisis line; curfew; cushion; deaf; denture; diabetes; diary room;
    disability; disclosure; drop-in; eczema; elder; empathy; estrangement; eviction; falls; feeding tube; foodbank; frailty; friendship;
    garden therapy; glaucoma; grief; hearing loop; hobby; home-cooked; hygiene; incontinence; insulin pen; isolation; landlord; laundry; loss;
    massage; memory box; mobility scooter; nutrition; orientation; outreach; overdose; parenting; pendant; perinatal; pets; pillows; poverty; privacy;
    refuge; reunion; routine; scooter; self-neglect; siblings; sleep-in; slippers; stammer; stroke; tenancy; tremor; truancy; veteran; walking frame;
    wellbeing star; wheelchair`),
};
